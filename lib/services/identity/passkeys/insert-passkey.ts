import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { insertFactor } from "../factors/insert-factor";
import { verifyFactor } from "../factors/verify-factor";
import type { RelyingParty } from "./relying-party";
import type { NewCredential } from "./verify-passkey";

type Row = {
  readonly accountId: string;
  readonly name: string;
  readonly made: NewCredential;
  readonly party: RelyingParty;
};

/** Writes a passkey down that was really made here: one of the account's methods from now on. Returns its method's id. */
export async function insertPasskey(tx: Tx, { accountId, name, made, party }: Row, at: Temporal.Instant): Promise<string> {
  const factorId = await insertFactor(tx, accountId, { method: "passkey", name }, at);
  const { credentialId, publicKey, counter, transports } = made;
  await tx.passkey.create({
    data: {
      factorId,
      accountId,
      credentialId,
      publicKey: Uint8Array.from(publicKey),
      counter: BigInt(counter),
      transports,
      rpId: party.id,
      createdAt: toInstantColumn(at),
    },
  });
  await verifyFactor(tx, accountId, factorId, at);
  return factorId;
}
