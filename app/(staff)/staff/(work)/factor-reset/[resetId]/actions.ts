"use server";

import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { withdrawResetByStaff } from "@/lib/services/staff/factor-reset/withdraw-factor-reset";
import { staffAction } from "@/lib/web/staff-action";
import { decideResetSchema, stopResetSchema } from "./schema";

export const decideFactorResetAction = staffAction({
  permission: "factor-reset.approve",
  schema: decideResetSchema,
  run: ({ actor }, { reset, decision, reason }, at) =>
    decideFactorReset(actor, { resetId: reset, approved: decision === "approve", reason }, at),
  next: ({ resetId }) => `/staff/factor-reset/${resetId}`,
  words: meanwhile,
});

export const stopFactorResetAction = staffAction({
  permission: "factor-reset.request",
  schema: stopResetSchema,
  run: ({ actor }, { reset, stopReason }, at) => withdrawResetByStaff(actor, { resetId: reset, reason: stopReason }, at),
  next: ({ resetId }) => `/staff/factor-reset/${resetId}`,
  words: meanwhile,
});

function meanwhile({ kind }: Refusal, locale: Locale): string | null {
  return kind === "changed-by-another" ? messagesFor(locale).staffReset.decidedMeanwhile : null;
}
