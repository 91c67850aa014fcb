import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { dropPendingLogins, endSessions } from "@/lib/services/identity/end-access";

/**
 * Ends all that logins may do for a member. A login that works for no other member is closed for good, its string staying taken; one that
 * does goes on there. Nobody joins any more by an invitation that is still open. Answers how many grants ended.
 */
export async function closeMemberLogins(tx: Tx, memberId: string, at: Temporal.Instant): Promise<number> {
  const now = toInstantColumn(at);
  const live = await tx.accountGrant.findMany({ where: { memberId, endedAt: null }, select: { id: true, accountId: true } });
  const ended = await tx.accountGrant.updateMany({ where: { memberId, endedAt: null }, data: { endedAt: now } });
  const grantIds = live.map(({ id }) => id);
  await endSessions(tx, { grantId: { in: grantIds } }, "member-left", at);
  await tx.$queryRaw`SELECT withdraw_invitations_of_member(${memberId}::uuid, ${now})`;
  const theirs = live.map(({ accountId }) => accountId);
  const elsewhere = await tx.accountGrant.findMany({
    where: { accountId: { in: theirs }, endedAt: null },
    select: { accountId: true },
  });
  const goOn = new Set(elsewhere.map(({ accountId }) => accountId));
  const closed = { in: theirs.filter((accountId) => !goOn.has(accountId)) };
  await tx.account.updateMany({ where: { id: closed, deletedAt: null }, data: { deletedAt: now, epoch: { increment: 1 } } });
  await dropPendingLogins(tx, closed, at);
  return ended.count;
}
