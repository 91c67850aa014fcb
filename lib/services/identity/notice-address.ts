import "server-only";
import { openField } from "@/lib/db/field-cipher";
import type { Tx } from "@/lib/db/scope";

export const factorPlace = (factorId: string) => ({ table: "factor", column: "destination_enc", row: factorId });

/** Where an account's codes go, which is where news of its login go as well; null before its first login. For the auth and staff scopes. */
export async function noticeAddress(tx: Tx, accountId: string): Promise<string | null> {
  const factor = await tx.factor.findFirst({
    where: { accountId, method: "mail", verifiedAt: { not: null } },
    orderBy: { verifiedAt: "desc" },
    select: { id: true, destinationEnc: true },
  });
  return factor?.destinationEnc ? openField(factorPlace(factor.id), factor.destinationEnc) : null;
}
