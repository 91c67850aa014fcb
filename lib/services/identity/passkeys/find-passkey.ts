import "server-only";
import type { Tx } from "@/lib/db/scope";
import type { RelyingParty } from "./relying-party";

export type FoundPasskey = NonNullable<Awaited<ReturnType<typeof findPasskey>>>;

/** The passkey of a credential's id at this address, of whatever account; null when there is none, or it was taken away. */
export async function findPasskey(tx: Tx, credentialId: string, { id: rpId }: RelyingParty) {
  return tx.passkey.findFirst({
    where: { credentialId, rpId, factor: { method: "passkey", verifiedAt: { not: null } } },
    select: {
      factorId: true,
      accountId: true,
      credentialId: true,
      publicKey: true,
      counter: true,
      account: { select: { brand: true, kind: true } },
    },
  });
}

export type Offered = { readonly id: string; readonly transports: string[] };

/** What an account has at this address, for the browser to choose from, or not to make a second time. */
export async function listOffered(tx: Tx, accountId: string, { id: rpId }: RelyingParty): Promise<Offered[]> {
  const rows = await tx.passkey.findMany({
    where: { accountId, rpId, factor: { verifiedAt: { not: null } } },
    orderBy: { createdAt: "asc" },
    select: { credentialId: true, transports: true },
  });
  return rows.map(({ credentialId: id, transports }) => ({ id, transports: transports.split(",").filter(Boolean) }));
}
