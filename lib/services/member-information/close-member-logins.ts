import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/**
 * Ends all that logins may do for a member. A login that works for no other member is closed for good, its string staying taken; one that
 * does goes on there. Nobody joins any more by an invitation that is still open. Answers how many grants ended.
 */
export async function closeMemberLogins(tx: Tx, memberId: string, at: Temporal.Instant): Promise<number> {
  const now = toInstantColumn(at);
  const live = await tx.accountGrant.findMany({ where: { memberId, endedAt: null }, select: { id: true, accountId: true } });
  const ended = await tx.accountGrant.updateMany({ where: { memberId, endedAt: null }, data: { endedAt: now } });
  const grantIds = live.map(({ id }) => id);
  await tx.session.updateMany({
    where: { grantId: { in: grantIds }, endedAt: null },
    data: { endedAt: now, endReason: "member-left" },
  });
  await tx.$queryRaw`SELECT withdraw_invitations_of_member(${memberId}::uuid, ${now})`;
  for (const accountId of new Set(live.map((grant) => grant.accountId))) {
    const elsewhere = await tx.accountGrant.count({ where: { accountId, endedAt: null } });
    if (elsewhere > 0) continue;
    await tx.account.updateMany({
      where: { id: accountId, deletedAt: null },
      data: { deletedAt: now, epoch: { increment: 1 } },
    });
    await tx.pendingLogin.updateMany({ where: { accountId, consumedAt: null }, data: { consumedAt: now } });
  }
  return ended.count;
}
