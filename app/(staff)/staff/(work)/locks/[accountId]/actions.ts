"use server";

import { Temporal } from "temporal-polyfill";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { draftUnlock } from "@/lib/services/staff/draft-unlock";
import { findOwnCheck } from "@/lib/services/staff/find-own-check";
import { unlockAccount } from "@/lib/services/staff/unlock-account";
import { openUnlockDraft } from "@/lib/services/staff/unlock-draft";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { lockPath, unlockCookie } from "./paths";
import { confirmUnlockSchema, unlockSchema } from "./schema";

export const draftUnlockAction = staffAction({
  permission: "lock.unlock",
  schema: unlockSchema,
  run: async (sender, { accountId, ...entry }, at) => {
    const drafted = await draftUnlock(sender.actor, accountId, entry, at);
    if (!drafted.ok) return drafted;
    await writeDraft(unlockCookie(accountId), drafted.value.sealed);
    return decide(accountId);
  },
  next: (accountId) => lockPath(accountId, "/confirm"),
  fieldOf: ({ facts }) => (facts.needed === undefined ? null : "checks"),
  words: unlockWords,
});

export const confirmUnlockAction = staffAction({
  permission: "lock.unlock",
  schema: confirmUnlockSchema,
  run: async (sender, { accountId, formKey }, at) => {
    // The same form a second time: the answer is the first one's, whatever became of the draft.
    const recorded = await findOwnCheck(sender.actor, accountId, formKey);
    if (recorded) return decide({ accountId, ...recorded });
    const draft = openUnlockDraft(sender.actor.staffId, accountId, await readDraft(unlockCookie(accountId).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    const unlocked = await unlockAccount(sender.actor, accountId, draft, at);
    if (!unlocked.ok) return unlocked;
    await clearDraft(unlockCookie(accountId));
    return decide({ accountId, ...unlocked.value });
  },
  next: ({ accountId, checkId }) => `${lockPath(accountId, "/complete")}?check=${checkId}`,
  words: unlockWords,
});

function unlockWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffUnlock;
  if (facts.needed !== undefined) return text.errors.notEnough(Number(facts.needed));
  if (kind === "draft-expired") return text.draftGone;
  if (kind === "changed-since-shown") return text.changedMeanwhile;
  if (kind !== "changed-by-another") return null;
  if (facts.by === undefined || facts.at === undefined) return text.unlockedMeanwhileUnknown;
  return text.unlockedMeanwhile(String(facts.by), formatInstant(Temporal.Instant.from(String(facts.at)), locale));
}
