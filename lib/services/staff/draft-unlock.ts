import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { alreadyUnlocked } from "./already-unlocked";
import { authoriseStaff } from "./authorise-staff";
import { identityQuestionsFor } from "./identity-questions";
import { identityVerdict } from "./identity-verdict";
import type { StaffActor } from "./staff-actor";
import { sealUnlockDraft, type UnlockDraft } from "./unlock-draft";

export type UnlockEntry = Pick<UnlockDraft, "channel" | "asked" | "note" | "reason">;

/**
 * Takes what staff entered as far as the confirm page: sealed, with a key of its own that makes the confirmation count once. A check that
 * has too few questions comes back with `needed` in its facts; one with a wrong answer goes on, to be recorded as failed.
 */
export async function draftUnlock(
  staff: StaffActor,
  accountId: string,
  entry: UnlockEntry,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "lock.unlock", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.unlock;
    const account = await tx.account.findFirst({ where: { id: accountId, deletedAt: null }, select: { lockedAt: true } });
    const memberId = await memberOfAccount(tx, accountId);
    if (!account || !memberId) return refuse("account-id-unknown", terms);
    if (!account.lockedAt) return alreadyUnlocked(tx, accountId, terms);
    const offered = await identityQuestionsFor(tx, memberId, accountId);
    if (identityVerdict(entry.asked, offered, terms.identityChecks) === "not-enough") {
      return refuse("changed-since-shown", terms, { needed: terms.identityChecks });
    }
    const lockedAt = fromInstantColumn(account.lockedAt).toString();
    return decide({
      sealed: sealUnlockDraft(staff.staffId, accountId, { ...entry, formKey: randomUUID(), lockedAt }, at),
    });
  });
}
