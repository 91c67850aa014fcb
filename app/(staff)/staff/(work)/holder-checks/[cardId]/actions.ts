"use server";

import { decideHolder } from "@/lib/services/payment/decide-holder";
import { staffAction } from "@/lib/web/staff-action";
import { holderSchema } from "./schema";

export const decideHolderAction = staffAction({
  permission: "holder-check.decide",
  schema: holderSchema,
  run: ({ actor }, { card, decision, reason }, at) =>
    decideHolder(actor, { cardId: card, accepted: decision === "accept", reason }, at),
  next: ({ cardId }) => `/staff/holder-checks/${cardId}`,
});
