import "server-only";
import { createHash } from "node:crypto";
import type { Tx } from "@/lib/db/scope";
import { canonicalJson } from "@/lib/domain/canonical-json";

export const firstHash = "0".repeat(64);

export type ChainEntry = {
  id: bigint;
  xact: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  member_id: string | null;
  data: unknown;
};

/** The place up to which a seal goes. Entries are in the order of (transaction, id): see audit_seal in the migration. */
export type ChainPlace = { readonly xact: string; readonly id: bigint };

/** SHA-256 over the previous hash and each entry's canonical JSON, one a line: a changed, missing or added entry changes every later hash. */
export function chainHash(previousHash: string, entries: readonly ChainEntry[]): string {
  const hash = createHash("sha256").update(previousHash);
  for (const entry of entries) hash.update("\n").update(entryText(entry));
  return hash.digest("hex");
}

function entryText({ id, at, ...rest }: ChainEntry): string {
  return canonicalJson(JSON.parse(JSON.stringify({ ...rest, id: id.toString(), at: at.toISOString() })));
}

/** Entries after a place, whose transactions are over: nothing can be added before them any more. */
export async function settledEntriesAfter(tx: Tx, place: ChainPlace, limit: number): Promise<ChainEntry[]> {
  return tx.$queryRaw<ChainEntry[]>`
    SELECT id, xact::text AS xact, at, actor_kind, actor_id, action, subject_kind, subject_id, member_id::text AS member_id, data
    FROM audit_entry
    WHERE (xact, id) > (${place.xact}::xid8, ${place.id}) AND xact < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xact, id LIMIT ${limit}`;
}
