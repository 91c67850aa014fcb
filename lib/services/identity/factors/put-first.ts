import "server-only";
import type { Tx } from "@/lib/db/scope";

/** Makes one of an account's methods the one that a login begins with. The caller holds the account's row, or what only one request passes. */
export async function putFirst(tx: Tx, accountId: string, factorId: string): Promise<void> {
  await tx.factor.updateMany({ where: { accountId, preferred: true }, data: { preferred: false } });
  await tx.factor.updateMany({ where: { id: factorId, accountId }, data: { preferred: true } });
}
