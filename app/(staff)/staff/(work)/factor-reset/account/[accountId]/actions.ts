"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { draftFactorReset } from "@/lib/services/staff/factor-reset/draft-factor-reset";
import { findOwnRequest, requestFactorReset } from "@/lib/services/staff/factor-reset/request-factor-reset";
import { openResetDraft } from "@/lib/services/staff/factor-reset/reset-draft";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { resetCookie, resetPath } from "./paths";
import { confirmResetSchema, resetSchema } from "./schema";

export const draftFactorResetAction = staffAction({
  permission: "factor-reset.request",
  schema: resetSchema,
  run: async ({ actor }, { accountId, ...entry }, at) => {
    const drafted = await draftFactorReset(actor, accountId, entry, at);
    if (!drafted.ok) return drafted;
    await writeDraft(resetCookie(accountId), drafted.value.sealed);
    return decide(accountId);
  },
  next: (accountId) => resetPath(accountId, "/confirm"),
  fieldOf: ({ facts }) => (facts.needed !== undefined ? "checks" : facts.delivery !== undefined ? "delivery" : null),
  words: resetWords,
});

export const confirmFactorResetAction = staffAction({
  permission: "factor-reset.request",
  schema: confirmResetSchema,
  run: async ({ actor }, { accountId, formKey }, at) => {
    // The same form a second time: the answer is the first one's, whatever became of the draft.
    const recorded = await findOwnRequest(actor, accountId, formKey);
    if (recorded) return decide({ accountId, checkId: recorded.checkId });
    const draft = openResetDraft(actor.staffId, accountId, await readDraft(resetCookie(accountId).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    const requested = await requestFactorReset(actor, accountId, draft, at);
    if (!requested.ok) return requested;
    await clearDraft(resetCookie(accountId));
    return decide({ accountId, checkId: requested.value.checkId });
  },
  next: ({ accountId, checkId }) => resetPath(accountId, "/complete", { check: checkId }),
  words: resetWords,
});

function resetWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffReset;
  if (facts.needed !== undefined) return text.errors.notEnough(Number(facts.needed));
  if (facts.delivery !== undefined && kind === "changed-since-shown") return text.noDelivery;
  if (kind === "draft-expired") return text.draftGone;
  return kind === "changed-since-shown" ? text.changedMeanwhile : null;
}
