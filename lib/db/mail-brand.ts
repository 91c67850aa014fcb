import "server-only";
import type { Tx } from "./scope";

type About = { readonly accountId?: string | null; readonly memberId?: string | null };

/** The brand of the login, else of all the member's contracts; null where neither says one. */
export async function mailBrand(tx: Tx, { accountId = null, memberId = null }: About): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ brand: string | null }[]>`SELECT mail_brand(${accountId}::uuid, ${memberId}::uuid) AS brand`;
  return row?.brand ?? null;
}
