"use server";

import { giveLookReason } from "@/lib/services/staff/give-look-reason";
import { staffAction } from "@/lib/web/staff-action";
import { staffPath } from "@/lib/web/staff-path";
import { lookSchema } from "./schema";

export const giveLookReasonAction = staffAction({
  permission: "member.view",
  schema: lookSchema,
  run: ({ actor }, { memberId, purpose, words }, at) => giveLookReason(actor, memberId, { purpose, words }, at),
  next: (_, { memberId, to }) => staffPath(to) ?? `/staff/members/${memberId}`,
});
