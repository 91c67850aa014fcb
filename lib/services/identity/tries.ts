import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { memberOfAccount } from "@/lib/db/member-of-account";
import type { Tx } from "@/lib/db/scope";
import { tellOwnerOfLock } from "./tell-owner-of-lock";

/** The two counters of an account (DECISIONS 4); both have the same limit. */
export type TryKind = "password" | "factor";

/** A try that has not come back after so long never will: its process died. */
export const LOST_AFTER_SECONDS = 60;

/** What a login asks after that there is not: the same statements run on it, and find nothing. */
export const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Takes one try before anything is evaluated: the guarded update is the gate, so that of any number of tries at once no more than the
 * limit are ever evaluated. False: locked, for everyone (CL-09), or as many as are left are being looked at just now. A password is
 * looked at outside the transaction, so its try is in flight until `giveTryBack` or `countWrong`; a factor's counts as failed until then.
 */
export async function takeTry(tx: Tx, accountId: string, kind: TryKind, limit: number, at: Temporal.Instant): Promise<boolean> {
  const taken =
    kind === "password"
      ? await tx.$executeRaw`
          UPDATE account SET password_in_flight = password_in_flight + 1, password_taken_at = ${toInstantColumn(at)}
          WHERE id = ${accountId}::uuid AND deleted_at IS NULL AND locked_at IS NULL AND password_fails + password_in_flight < ${limit}`
      : await tx.$executeRaw`
          UPDATE account SET factor_fails = factor_fails + 1
          WHERE id = ${accountId}::uuid AND deleted_at IS NULL AND locked_at IS NULL AND factor_fails < ${limit}`;
  return taken === 1;
}

/** Gives back one's own try that turned out right. Earlier failures stay counted until all factors have passed. False: locked meanwhile. */
export async function giveTryBack(tx: Tx, accountId: string, kind: TryKind): Promise<boolean> {
  const given =
    kind === "password"
      ? await tx.$executeRaw`UPDATE account SET password_in_flight = greatest(password_in_flight - 1, 0) WHERE id = ${accountId}::uuid AND locked_at IS NULL`
      : await tx.$executeRaw`UPDATE account SET factor_fails = factor_fails - 1 WHERE id = ${accountId}::uuid AND locked_at IS NULL AND factor_fails > 0`;
  return given === 1;
}

/** One's own try with a wrong password: no longer in flight, a failure. */
export async function countWrong(tx: Tx, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE account SET password_fails = password_fails + 1, password_in_flight = greatest(password_in_flight - 1, 0)
    WHERE id = ${accountId}::uuid`;
}

/** Tries that use up the limit and never came back are failures: they must end in a lock that staff can see, not in a silent refusal. */
export async function countLost(tx: Tx, accountId: string, limit: number, at: Temporal.Instant): Promise<void> {
  const lost = toInstantColumn(at.subtract({ seconds: LOST_AFTER_SECONDS }));
  await tx.$executeRaw`
    UPDATE account SET password_fails = password_fails + password_in_flight, password_in_flight = 0
    WHERE id = ${accountId}::uuid AND locked_at IS NULL AND password_in_flight > 0 AND password_taken_at <= ${lost}
      AND password_fails + password_in_flight >= ${limit}`;
}

/** Locks the account once its tries are spent; the one who does it tells the owner, in the same transaction. */
export async function lockIfSpent(tx: Tx, accountId: string, limit: number, at: Temporal.Instant): Promise<void> {
  const locked = await tx.$executeRaw`
    UPDATE account SET locked_at = ${toInstantColumn(at)}
    WHERE id = ${accountId}::uuid AND locked_at IS NULL AND (password_fails >= ${limit} OR factor_fails >= ${limit})`;
  if (locked !== 1) return;
  const memberId = await memberOfAccount(tx, accountId);
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "account.locked",
    subject: { kind: "account", id: accountId },
    memberId,
  });
  await tellOwnerOfLock(tx, accountId, memberId, at);
}
