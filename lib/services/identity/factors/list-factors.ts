import "server-only";
import type { Tx } from "@/lib/db/scope";
import { type FactorMethod, isFactorMethod } from "@/lib/domain/identity/factor-method";

export type VerifiedFactor = {
  readonly id: string;
  readonly method: FactorMethod;
  readonly hint: string;
  readonly preferred: boolean;
};

/** The methods that an account can prove itself by; the one that a login begins with comes first, then the older ones. */
export async function listFactors(tx: Tx, accountId: string): Promise<VerifiedFactor[]> {
  const rows = await tx.factor.findMany({
    where: { accountId, verifiedAt: { not: null } },
    orderBy: [{ preferred: "desc" }, { verifiedAt: "asc" }, { id: "asc" }],
    select: { id: true, method: true, destinationHint: true, preferred: true },
  });
  return rows.flatMap(({ id, method, destinationHint, preferred }) =>
    isFactorMethod(method) ? [{ id, method, hint: destinationHint ?? "", preferred }] : [],
  );
}
