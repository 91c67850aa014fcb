import { Temporal } from "temporal-polyfill";
import { faultText } from "@/lib/domain/catalogue/fault";
import type { TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import { type CatalogueVersion, readCatalogueVersions } from "../catalogue-files";

export type ReadTerms =
  | { readonly ok: true; readonly terms: TermsByDay }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Reads a catalogue, or several versions in folders named by their first days. The earliest also holds before its day. */
export function readTerms(folder: string): ReadTerms {
  const read = readCatalogueVersions(folder);
  if (!read.ok) return { ok: false, lines: read.faults.map(faultText) };
  const [first, ...later] = read.versions;
  if (!first) throw new Error(`no version of a catalogue in ${folder}`);
  return { ok: true, terms: later.length === 0 ? first.catalogue : inForce(first, later) };
}

/** Asked for every event and period: the days are read once. */
function inForce(first: CatalogueVersion, later: readonly CatalogueVersion[]): TermsByDay {
  const newestFirst = later.map(({ from, catalogue }) => ({ from: Temporal.PlainDate.from(from ?? ""), catalogue })).reverse();
  return (day) => (newestFirst.find(({ from }) => Temporal.PlainDate.compare(from, day) <= 0) ?? first).catalogue;
}
