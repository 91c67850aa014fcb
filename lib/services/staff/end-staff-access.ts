import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/** Ends every session of a member of staff and what is half done of new ones; the caller has moved the epoch with more of the row. */
export async function endStaffAccess(tx: Tx, staffId: string, endReason: string, at: Temporal.Instant): Promise<void> {
  const now = toInstantColumn(at);
  await tx.staffSession.updateMany({ where: { staffId, endedAt: null }, data: { endedAt: now, endReason } });
  await tx.staffPendingLogin.updateMany({ where: { staffId, consumedAt: null }, data: { consumedAt: now } });
}
