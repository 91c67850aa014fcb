"use server";

import { z } from "zod";
import { helpWithPassword } from "@/lib/services/staff/help-with-password";
import { messageKey } from "@/lib/web/message-key";
import { staffAction } from "@/lib/web/staff-action";

const schema = z.object({ memberId: z.uuid(messageKey("fields.invalid")), accountId: z.uuid(messageKey("fields.invalid")) });

export const helpWithPasswordAction = staffAction({
  permission: "password-reset.help",
  schema,
  run: ({ actor }, asked, at) => helpWithPassword(actor, asked, at),
  next: (_, { memberId, accountId }) => `/staff/members/${memberId}/reset-link/${accountId}?sent=1`,
});
