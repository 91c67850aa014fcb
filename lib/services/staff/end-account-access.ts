import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/** Ends every session and every half-done login of an account. */
export async function endAccountAccess(tx: Tx, accountId: string, reason: string, at: Temporal.Instant): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: toInstantColumn(at), endReason: reason },
  });
  await tx.pendingLogin.updateMany({ where: { accountId, consumedAt: null }, data: { consumedAt: toInstantColumn(at) } });
  return ended.count;
}
