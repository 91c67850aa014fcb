import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { endAccess } from "@/lib/services/identity/end-access";
import { alreadyUnlocked } from "./already-unlocked";
import { authoriseStaff } from "./authorise-staff";
import { identityQuestionsFor } from "./identity-questions";
import { identityVerdict } from "./identity-verdict";
import { notifyUnlocked } from "./notify-unlocked";
import type { StaffActor } from "./staff-actor";
import type { UnlockDraft } from "./unlock-draft";

export type UnlockOutcome = { readonly checkId: string; readonly passed: boolean };

type LockedRow = { id: string; locked_at: Date | null };

/**
 * Records the identity check of a caller and, where it passed, takes the lock away (CL-09, CL-10): both counters at zero, sessions and
 * half-done logins ended, no factor touched, the owner told by mail; one transaction. The account's row is locked first, so that of
 * two staff the second is told who was faster; the same form sent twice has the first answer.
 */
export async function unlockAccount(
  staff: StaffActor,
  accountId: string,
  draft: UnlockDraft,
  at: Temporal.Instant,
): Promise<Decision<UnlockOutcome>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "lock.unlock", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.unlock;

    const [account] = await tx.$queryRaw<
      LockedRow[]
    >`SELECT id, locked_at FROM account WHERE id = ${accountId}::uuid AND deleted_at IS NULL FOR UPDATE`;
    const memberId = await memberOfAccount(tx, accountId);
    if (!account || !memberId) return refuse("account-id-unknown", terms);
    const earlier = await tx.identityCheck.findUnique({ where: { formKey: draft.formKey } });
    if (earlier)
      return sameCheck(earlier, staff, accountId)
        ? decide({ checkId: earlier.id, passed: earlier.passed })
        : refuse("changed-since-shown", terms);
    if (!account.locked_at) return alreadyUnlocked(tx, accountId, terms);
    if (!fromInstantColumn(account.locked_at).equals(Temporal.Instant.from(draft.lockedAt)))
      return refuse("changed-since-shown", terms);

    const offered = await identityQuestionsFor(tx, memberId, accountId);
    const verdict = identityVerdict(draft.asked, offered, terms.identityChecks);
    if (verdict === "not-enough") return refuse("changed-since-shown", terms);

    const checkId = randomUUID();
    await tx.identityCheck.create({
      data: {
        id: checkId,
        formKey: draft.formKey,
        accountId,
        memberId,
        staffId: staff.staffId,
        channel: draft.channel,
        checks: { asked: draft.asked, note: draft.note },
        passed: verdict === "passed",
        reason: draft.reason,
        at: toInstantColumn(at),
      },
    });
    const entry = { at, actor: staff, subject: { kind: "account", id: accountId }, memberId };
    const facts = { identityCheckId: checkId, channel: draft.channel, asked: draft.asked.length };
    if (verdict === "failed") {
      await appendAudit(tx, { ...entry, action: "account.unlock-refused", data: facts });
      return decide({ checkId, passed: false });
    }
    await tx.account.update({
      where: { id: accountId },
      data: { lockedAt: null, passwordFails: 0, factorFails: 0, epoch: { increment: 1 } },
    });
    const sessions = await endAccess(tx, accountId, { reason: "unlocked", keep: null, movesEpoch: false, at });
    await appendAudit(tx, { ...entry, action: "account.unlocked", data: { ...facts, sessionsEnded: sessions } });
    await notifyUnlocked(tx, { accountId, memberId, at });
    return decide({ checkId, passed: true });
  });
}

const sameCheck = (check: { staffId: string; accountId: string }, staff: StaffActor, accountId: string) =>
  check.staffId === staff.staffId && check.accountId === accountId;
