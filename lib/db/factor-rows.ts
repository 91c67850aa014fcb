import "server-only";
import { type FactorMethod, isFactorMethod } from "@/lib/domain/identity/factor-method";
import { openField } from "./field-cipher";
import { factorPlace } from "./field-places";
import type { Tx } from "./scope";

export type VerifiedFactor = {
  readonly id: string;
  readonly method: FactorMethod;
  readonly hint: string;
  readonly preferred: boolean;
};

const columns = { id: true, method: true, destinationHint: true, preferred: true } as const;

type Row = { readonly id: string; readonly method: string; readonly destinationHint: string | null; readonly preferred: boolean };

const verified = ({ id, method, destinationHint, preferred }: Row): VerifiedFactor[] =>
  isFactorMethod(method) ? [{ id, method, hint: destinationHint ?? "", preferred }] : [];

/** The methods that an account can prove itself by; the one that a login begins with comes first, then the older ones. */
export async function listFactors(tx: Tx, accountId: string): Promise<VerifiedFactor[]> {
  const rows = await tx.factor.findMany({
    where: { accountId, verifiedAt: { not: null } },
    orderBy: [{ preferred: "desc" }, { verifiedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.flatMap(verified);
}

/** One of them; another account's, one that was never proved and a made-up one are not there. */
export async function findFactor(tx: Tx, accountId: string, id: string): Promise<VerifiedFactor | null> {
  const row = await tx.factor.findFirst({ where: { id, accountId, verifiedAt: { not: null } }, select: columns });
  return (row && verified(row)[0]) ?? null;
}

export async function countFactors(tx: Tx, accountId: string): Promise<number> {
  return tx.factor.count({ where: { accountId, verifiedAt: { not: null } } });
}

/** Where codes go, opened: by the method that a login begins with first, then by the newest. For the scopes of logins and of staff. */
export async function factorDestinations(tx: Tx, accountId: string, methods: readonly FactorMethod[]) {
  const rows = await tx.factor.findMany({
    where: { accountId, method: { in: [...methods] }, verifiedAt: { not: null } },
    orderBy: [{ preferred: "desc" }, { verifiedAt: "desc" }],
    select: { id: true, method: true, destinationEnc: true },
  });
  return rows.flatMap(({ id, method, destinationEnc }) =>
    destinationEnc ? [{ method, to: openField(factorPlace("destination_enc", id), destinationEnc) }] : [],
  );
}
