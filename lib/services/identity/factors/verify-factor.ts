import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/**
 * Makes an attempt one of the account's methods, once; the first is the one that a login begins with. The caller holds the account's row,
 * or the challenge that only one request passes. False when it is one already, or gone.
 */
export async function verifyFactor(tx: Tx, accountId: string, factorId: string, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  const others = await tx.factor.count({
    where: { accountId, preferred: true, verifiedAt: { not: null }, id: { not: factorId } },
  });
  const { count } = await tx.factor.updateMany({
    where: { id: factorId, accountId, verifiedAt: null },
    data: { verifiedAt: now, checkedAt: now, preferred: others === 0 },
  });
  return count === 1;
}
