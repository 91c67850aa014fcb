import "server-only";
import type { Tx } from "./scope";

/** Whose login an account is: the member of its open grant, else of its last one; null for an account without any. */
export async function memberOfAccount(tx: Tx, accountId: string): Promise<string | null> {
  const grant = await tx.accountGrant.findFirst({
    where: { accountId },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
    select: { memberId: true },
  });
  return grant?.memberId ?? null;
}
