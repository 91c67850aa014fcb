import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isAfter } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { fromDateColumn, toDateColumn } from "./dates";
import type { Tx } from "./scope";

export type CatalogueVersion = { readonly id: string; readonly catalogue: Catalogue };

// A version is named by the hash of its text and never changes, so a copy in the process can't be out of date.
const parsed = new Map<string, Catalogue>();
const KEPT = 64;

function parse(id: string, canonical: string): Catalogue {
  const known = parsed.get(id);
  if (known) return known;
  // The text was validated when it was published, and the table is append-only.
  const catalogue = JSON.parse(canonical) as Catalogue;
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(id, catalogue);
  return catalogue;
}

/** The catalogue that applies on a day: the latest version whose effective day is not after it. Throws where nothing was published. */
export async function catalogueInForce(tx: Tx, on: Temporal.PlainDate): Promise<CatalogueVersion> {
  return (await catalogueHistory(tx, on))(on);
}

/** All versions up to a day, as the question which one was in force on an earlier day: what the replay of a contract asks for each event. */
export async function catalogueHistory(tx: Tx, until: Temporal.PlainDate): Promise<(on: Temporal.PlainDate) => CatalogueVersion> {
  const rows = await tx.catalogueVersion.findMany({
    where: { effectiveFrom: { lte: toDateColumn(until) } },
    orderBy: { effectiveFrom: "desc" },
    select: { id: true, effectiveFrom: true },
  });
  const versions: (CatalogueVersion & { from: Temporal.PlainDate })[] = [];
  for (const row of rows) versions.push({ ...(await catalogueVersion(tx, row.id)), from: fromDateColumn(row.effectiveFrom) });
  return (on) => {
    const found = versions.find((version) => !isAfter(version.from, on));
    if (!found) throw new Error(`no catalogue is in force on ${on.toString()}`);
    return { id: found.id, catalogue: found.catalogue };
  };
}

/** One published version by its hash. */
export async function catalogueVersion(tx: Tx, id: string): Promise<CatalogueVersion> {
  const known = parsed.get(id);
  if (known) return { id, catalogue: known };
  const row = await tx.catalogueVersion.findUniqueOrThrow({ where: { id }, select: { canonical: true } });
  return { id, catalogue: parse(id, row.canonical) };
}
