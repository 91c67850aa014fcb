import "server-only";
import type { Tx } from "@/lib/db/scope";

type Whose = { readonly memberId: string; readonly contractId: string };

/** The account behind an account ID of a contract, or null: another contract's and a deleted one are not there. */
export async function findLogin(tx: Tx, { memberId, contractId }: Whose, loginId: string): Promise<string | null> {
  const account = await tx.account.findFirst({
    where: { loginId, kind: "account-id", deletedAt: null, accountGrants: { some: { memberId, contractId, endedAt: null } } },
    select: { id: true },
  });
  return account?.id ?? null;
}
