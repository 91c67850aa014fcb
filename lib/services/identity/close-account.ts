import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { endAccess } from "./end-access";

/**
 * Closes a login for good, in a member's transaction: grants, sessions and half-done logins end, and the epoch moves so that no session
 * outlives it. False when it was closed already. Its string stays taken (FB-10).
 */
export async function closeAccount(tx: Tx, memberId: string, accountId: string, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  const granted = await tx.accountGrant.updateMany({ where: { accountId, memberId, endedAt: null }, data: { endedAt: now } });
  if (granted.count === 0) return false;
  await tx.account.updateMany({ where: { id: accountId, deletedAt: null }, data: { deletedAt: now, epoch: { increment: 1 } } });
  await endAccess(tx, accountId, { reason: "account-closed", keep: null, movesEpoch: false, at });
  return true;
}
