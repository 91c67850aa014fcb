"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import { resetStanding } from "@/lib/domain/identity/reset-standing";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { decidesReset, findFactorReset } from "@/lib/queries/staff/find-factor-reset";
import { openDecision, sealDecision } from "@/lib/services/staff/decision-draft";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { withdrawResetByStaff } from "@/lib/services/staff/factor-reset/withdraw-factor-reset";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { aboutReset, resetDecisionCookie, resetPath } from "../paths";
import { confirmResetSchema, decideResetSchema, stopResetSchema } from "./schema";

export const draftResetDecisionAction = staffAction({
  permission: "factor-reset.approve",
  schema: decideResetSchema,
  run: async ({ actor }, { reset, decision, reason }, at) => {
    const found = await findFactorReset(actor, reset, at);
    if (!found?.permitted || !decidesReset(found)) return refuse("changed-by-another", null);
    const entry = { decision, answer: reason, shown: resetStanding(found) };
    await writeDraft(resetDecisionCookie(found.id), sealDecision(actor.staffId, aboutReset(found.id), entry, at));
    return decide(found.id);
  },
  next: (resetId) => resetPath(resetId, "/confirm"),
  words: meanwhile,
});

export const decideFactorResetAction = staffAction({
  permission: "factor-reset.approve",
  schema: confirmResetSchema,
  run: async ({ actor }, { reset, formKey }, at) => {
    const draft = openDecision(actor.staffId, aboutReset(reset), await readDraft(resetDecisionCookie(reset).name), at);
    if (draft?.formKey !== formKey) {
      // The form a second time, when the first has used its draft up: what was decided is the answer.
      const found = await findFactorReset(actor, reset, at);
      if (!found?.permitted) return refuse("changed-by-another", null);
      return found.decided && found.state !== "requested" ? decide({ resetId: found.id }) : refuse("draft-expired", null);
    }
    const { decision, answer: reason, shown } = draft;
    const done = await decideFactorReset(actor, { resetId: reset, approved: decision === "approve", reason, shown }, at);
    if (done.ok) await clearDraft(resetDecisionCookie(reset));
    return done;
  },
  next: ({ resetId }) => resetPath(resetId),
  words: meanwhile,
});

export const stopFactorResetAction = staffAction({
  permission: "factor-reset.request",
  schema: stopResetSchema,
  run: ({ actor }, { reset, stopReason }, at) => withdrawResetByStaff(actor, { resetId: reset, reason: stopReason }, at),
  next: ({ resetId }) => resetPath(resetId),
  words: meanwhile,
});

function meanwhile({ kind }: Refusal, locale: Locale): string | null {
  const { staffReset, staffReports } = messagesFor(locale);
  if (kind === "draft-expired") return staffReports.leavings.draftGone;
  return kind === "changed-by-another" ? staffReset.decidedMeanwhile : null;
}
