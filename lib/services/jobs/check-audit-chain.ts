import "server-only";
import { asWorker } from "@/lib/db/scope";
import { chainHash, firstHash, settledEntriesAfter } from "./audit-chain";

type Seal = { seq: bigint; xact: string; id: bigint; entries: number; previous_hash: string; hash: string };

export type ChainCheck = { readonly intact: true; readonly seals: number } | { readonly intact: false; readonly seal: number };

/** Recomputes the chain from its first seal; names the first seal that does not fit what stands in the trail. */
export async function checkAuditChain(): Promise<ChainCheck> {
  return asWorker(async (tx) => {
    const seals = await tx.$queryRaw<
      Seal[]
    >`SELECT seq, to_xact::text AS xact, to_id AS id, entries, previous_hash, hash FROM audit_seal ORDER BY seq`;
    let place = { xact: "0", id: 0n };
    let previous = firstHash;
    for (const [index, seal] of seals.entries()) {
      const entries = await settledEntriesAfter(tx, place, seal.entries);
      const last = entries.at(-1);
      const fits =
        seal.seq === BigInt(index + 1) && seal.previous_hash === previous && last?.xact === seal.xact && last.id === seal.id;
      if (!fits || chainHash(previous, entries) !== seal.hash) return { intact: false, seal: index + 1 };
      place = { xact: seal.xact, id: seal.id };
      previous = seal.hash;
    }
    return { intact: true, seals: seals.length };
  });
}
