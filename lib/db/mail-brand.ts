import "server-only";
import type { Tx } from "./scope";

type About = {
  readonly accountId?: string | null;
  readonly memberId?: string | null;
  /** The contracts that it is about, where it names any: for a scope that may read them. */
  readonly contractIds?: readonly string[];
};

/** The brand of the contracts named, else of the login, else of all the member's contracts; null where none says one. */
export async function mailBrand(tx: Tx, { accountId = null, memberId = null, contractIds }: About): Promise<string | null> {
  if (contractIds) {
    const brands = await tx.contract.findMany({
      where: { id: { in: [...contractIds] } },
      distinct: ["brand"],
      select: { brand: true },
    });
    return brands.length === 1 ? (brands[0]?.brand ?? null) : null;
  }
  const [row] = await tx.$queryRaw<{ brand: string | null }[]>`SELECT mail_brand(${accountId}::uuid, ${memberId}::uuid) AS brand`;
  return row?.brand ?? null;
}
