"use server";

import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { decideCountersign } from "@/lib/services/staff/countersign/decide-countersign";
import { withdrawCountersign } from "@/lib/services/staff/countersign/withdraw-countersign";
import { staffAction } from "@/lib/web/staff-action";
import { countersignPath, paperPath } from "../paths";
import { decideCountersignSchema, withdrawCountersignSchema } from "./schema";

export const decideCountersignAction = staffAction({
  permission: "countersign.decide",
  schema: decideCountersignSchema,
  run: ({ actor }, { request, decision, answer }, at) =>
    decideCountersign(actor, { countersignId: request, approved: decision === "approve", reason: answer }, at),
  next: ({ countersignId, memberId, certificateId }) =>
    certificateId ? paperPath(memberId, certificateId) : countersignPath(countersignId),
  words: meanwhile,
});

export const withdrawCountersignAction = staffAction({
  permission: "countersign.decide",
  schema: withdrawCountersignSchema,
  run: ({ actor }, { request }, at) => withdrawCountersign(actor, request, at),
  next: ({ countersignId }) => countersignPath(countersignId),
  words: meanwhile,
});

function meanwhile({ kind }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffCountersign;
  if (kind === "changed-since-shown") return text.changedMeanwhile;
  return kind === "changed-by-another" ? text.decidedMeanwhile : null;
}
