"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { answerClaim } from "@/lib/services/claims/answer-claim";
import { staffAction } from "@/lib/web/staff-action";
import { answerSchema } from "./schema";

export const answerClaimAction = staffAction({
  permission: "claim.answer",
  schema: answerSchema,
  labels: (locale) => {
    const { verdict, reason: answer } = messagesFor(locale).claims.staff;
    return { verdict, answer };
  },
  run: (sender, input, at) => answerClaim(sender.actor, input, at),
  next: ({ claimId }) => `/staff/claims/${claimId}?sent=1`,
  words: ({ kind }, locale) => (kind === "changed-by-another" ? messagesFor(locale).claims.staff.meanwhile : null),
});
