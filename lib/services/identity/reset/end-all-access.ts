import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/** Ends every session and every half-done login of an account, and moves its epoch, so that none outlives it. In the login's scope. */
export async function endAllAccess(tx: Tx, accountId: string, endReason: string, at: Temporal.Instant): Promise<number> {
  const now = toInstantColumn(at);
  const ended = await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now, endReason } });
  await tx.pendingLogin.updateMany({ where: { accountId, consumedAt: null }, data: { consumedAt: now } });
  await tx.$executeRaw`UPDATE account SET epoch = epoch + 1 WHERE id = ${accountId}::uuid`;
  return ended.count;
}
