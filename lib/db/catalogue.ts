import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isAfter } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { DatedCatalogue } from "@/lib/domain/catalogue/version-faults";
import { readCatalogue } from "./catalogue-text";
import { fromDateColumn, toDateColumn } from "./dates";
import type { Tx } from "./scope";

export type CatalogueVersion = { readonly id: string; readonly catalogue: Catalogue };

/** Answers which version was, is or will be in force on a day. */
export type CatalogueHistory = (on: Temporal.PlainDate) => CatalogueVersion;

// A version is named by the hash of its text and never changes, so a copy in the process can't be out of date.
const parsed = new Map<string, Catalogue>();
const KEPT = 64;

function parse(id: string, canonical: string): Catalogue {
  const known = parsed.get(id);
  if (known) return known;
  const catalogue = readCatalogue(id, canonical);
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(id, catalogue);
  return catalogue;
}

/** What a transaction has asked for already: it is told the same to its end. */
const asked = new WeakMap<Tx, Map<string, Promise<CatalogueVersion>>>();

/** The catalogue that applies on a day: the latest version whose effective day is not after it. Throws where nothing was published. */
export function catalogueInForce(tx: Tx, on: Temporal.PlainDate): Promise<CatalogueVersion> {
  const known = asked.get(tx) ?? new Map<string, Promise<CatalogueVersion>>();
  asked.set(tx, known);
  const day = on.toString();
  const version = known.get(day) ?? findInForce(tx, on);
  known.set(day, version);
  return version;
}

async function findInForce(tx: Tx, on: Temporal.PlainDate): Promise<CatalogueVersion> {
  const row = await tx.catalogueVersion.findFirst({
    where: { effectiveFrom: { lte: toDateColumn(on) } },
    orderBy: { effectiveFrom: "desc" },
    select: { id: true },
  });
  return row ? catalogueVersion(tx, row.id) : noneOn(on);
}

/**
 * All published versions, or those that are in force `since` a day or later. Each event of a contract is judged by the version of its own day, and a period by that of its first day:
 * what is invoiced ahead (a renewal) asks for versions that are not in force yet.
 */
export async function catalogueHistory(tx: Tx, since?: Temporal.PlainDate): Promise<CatalogueHistory> {
  const rows = await tx.catalogueVersion.findMany({
    orderBy: { effectiveFrom: "desc" },
    select: { id: true, effectiveFrom: true },
  });
  const dated = rows.map(({ id, effectiveFrom }) => ({ id, from: fromDateColumn(effectiveFrom) }));
  const inForce = since ? dated.findIndex(({ from }) => !isAfter(from, since)) : -1;
  const versions: (CatalogueVersion & { from: Temporal.PlainDate })[] = [];
  for (const { id, from } of inForce === -1 ? dated : dated.slice(0, inForce + 1))
    versions.push({ ...(await catalogueVersion(tx, id)), from });
  return (on) => versions.find((version) => !isAfter(version.from, on)) ?? noneOn(on);
}

/** The versions in force just before and from after a day, with their first days. */
export async function neighbouringCatalogues(
  tx: Tx,
  on: Temporal.PlainDate,
): Promise<{ before: DatedCatalogue | null; after: DatedCatalogue | null }> {
  const day = toDateColumn(on);
  const select = { id: true, effectiveFrom: true } as const;
  const before = await tx.catalogueVersion.findFirst({
    where: { effectiveFrom: { lt: day } },
    orderBy: { effectiveFrom: "desc" },
    select,
  });
  const after = await tx.catalogueVersion.findFirst({
    where: { effectiveFrom: { gt: day } },
    orderBy: { effectiveFrom: "asc" },
    select,
  });
  const dated = async (row: { id: string; effectiveFrom: Date } | null): Promise<DatedCatalogue | null> =>
    row && { from: fromDateColumn(row.effectiveFrom).toString(), catalogue: (await catalogueVersion(tx, row.id)).catalogue };
  return { before: await dated(before), after: await dated(after) };
}

function noneOn(on: Temporal.PlainDate): never {
  throw new Error(`no catalogue is in force on ${on.toString()}`);
}

/** One published version by its hash. */
async function catalogueVersion(tx: Tx, id: string): Promise<CatalogueVersion> {
  const known = parsed.get(id);
  if (known) return { id, catalogue: known };
  const row = await tx.catalogueVersion.findUniqueOrThrow({ where: { id }, select: { canonical: true } });
  return { id, catalogue: parse(id, row.canonical) };
}
