import "server-only";
import type { Tx } from "./scope";

/** Where a customer number's certificate stands: what the next one would take the place of. */
export type CertificateStanding = {
  readonly accountId: string;
  /** How many were issued so far. */
  readonly editions: number;
  /** Its owner has logged in: a new certificate takes password and second factor away. */
  readonly inUse: boolean;
  /** Something that works now stops working, so that a reason and an identity check are asked for. */
  readonly renewal: boolean;
  readonly locked: boolean;
};

/** The standing of the holder's login of a contract, in staff's scope; null where the contract has none. */
export async function certificateStanding(
  tx: Tx,
  { memberId, contractId }: { memberId: string; contractId: string },
): Promise<CertificateStanding | null> {
  const account = await tx.account.findFirst({
    where: { kind: "customer-number", deletedAt: null, accountGrants: { some: { memberId, contractId, endedAt: null } } },
    select: { id: true, lockedAt: true },
  });
  if (!account) return null;
  const editions = await tx.certificate.count({ where: { accountId: account.id } });
  const code = await tx.activationCode.findUnique({ where: { accountId: account.id }, select: { usedAt: true } });
  const credential = await tx.credential.findUnique({ where: { accountId: account.id }, select: { first: true } });
  const inUse = code?.usedAt != null || credential?.first === false;
  return { accountId: account.id, editions, inUse, renewal: inUse || editions > 0, locked: account.lockedAt !== null };
}
