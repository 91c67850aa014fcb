import "server-only";
import type { Tx } from "./scope";

/** What a login is called and in which language it is written to: in every scope that sees the account, and never a secret of it. */
export async function ownLogin(tx: Tx, accountId: string) {
  return tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { id: true, loginId: true, locale: true, brand: true, userName: true, familyName: true, givenName: true },
  });
}
