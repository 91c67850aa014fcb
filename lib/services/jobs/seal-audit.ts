import "server-only";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker, type Tx } from "@/lib/db/scope";
import { chainHash, firstHash, settledEntriesAfter } from "./audit-chain";

const BATCH = 1000;
// Any number will do, as long as nothing else locks it.
const LOCK = 7_430_210;

type LastSeal = { seq: bigint; xact: string; id: bigint; hash: string };

/** Seals what was written since the last seal, batch by batch, so that nobody waits for the chain (DECISIONS 15). Returns how many. */
export async function sealAudit(): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await asWorker(sealBatch);
    sealed += count;
    if (count < BATCH) return sealed;
  }
}

async function sealBatch(tx: Tx): Promise<number> {
  // One worker at a time makes the chain; another one finds nothing to do.
  const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${LOCK}) AS mine`;
  if (!turn?.mine) return 0;
  const [last] = await tx.$queryRaw<
    LastSeal[]
  >`SELECT seq, to_xact::text AS xact, to_id AS id, hash FROM audit_seal ORDER BY seq DESC LIMIT 1`;
  const entries = await settledEntriesAfter(tx, last ?? { xact: "0", id: 0n }, BATCH);
  const end = entries.at(-1);
  if (!end) return 0;
  const previousHash = last?.hash ?? firstHash;
  const sealedAt = toInstantColumn(await now());
  await tx.$executeRaw`
    INSERT INTO audit_seal (seq, to_xact, to_id, entries, previous_hash, hash, sealed_at)
    VALUES (${(last?.seq ?? 0n) + 1n}, ${end.xact}::xid8, ${end.id}, ${entries.length}, ${previousHash}, ${chainHash(previousHash, entries)}, ${sealedAt})`;
  return entries.length;
}
