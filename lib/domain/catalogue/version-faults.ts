import { canonicalJson } from "../canonical-json";
import type { Catalogue } from "./catalogue";
import type { ChargeTerms } from "./charge";
import type { Fault } from "./fault";
import { clauseReference } from "./term";

/** A version of a catalogue and its first day, YYYY-MM-DD. */
export type DatedCatalogue = { readonly from: string; readonly catalogue: Catalogue };

/**
 * What is wrong between versions: days out of order, something sold that a later version has no longer (contracts hold it), and a price
 * that changes although the terms in words say that they are in force from another day, as a rule one in the past.
 */
export function versionFaults(versions: readonly DatedCatalogue[]): Fault[] {
  return versions.flatMap((version, n) => {
    const before = versions[n - 1];
    if (!before) return [];
    return [...orderFaults(before, version), ...droppedFaults(before, version), ...priceChangeFaults(before, version)];
  });
}

/** A version can't begin before the day on which it is published (both YYYY-MM-DD): no price changes in the past. */
export function pastFaults(from: string, today: string): Fault[] {
  if (from >= today) return [];
  return [{ file: "--from", path: "", expected: `a day from ${today} on: no price changes in the past`, found: from }];
}

/** What stands in the way of publishing a version beside its neighbours in time. The first of all may begin in the past: nothing was agreed before it. */
export function publicationFaults(
  next: DatedCatalogue,
  { before, after }: { readonly before: DatedCatalogue | null; readonly after: DatedCatalogue | null },
  today: string,
): Fault[] {
  if (!before && !after) return [];
  const versions = [before, next, after].filter((one) => one !== null);
  return [...pastFaults(next.from, today), ...versionFaults(versions)];
}

function orderFaults(before: DatedCatalogue, { from }: DatedCatalogue): Fault[] {
  return from > before.from
    ? []
    : [{ file: `${from}/`, path: "", expected: `a first day after ${before.from}, the version's before`, found: from }];
}

function droppedFaults(before: DatedCatalogue, { from, catalogue }: DatedCatalogue): Fault[] {
  const kept = new Set(soldIn(catalogue));
  return soldIn(before.catalogue)
    .filter((sold) => !kept.has(sold))
    .map((sold) => ({
      file: `${from}/products/`,
      path: "",
      expected: `${sold}, as in ${before.from}: contracts hold it`,
      found: "nothing",
    }));
}

/** Every product with its plan, and every option of each. */
function soldIn({ products }: Catalogue): string[] {
  return products.flatMap(({ code, planCode, options }) => {
    const product = planCode === null ? code : `${code} ${planCode}`;
    return [product, ...options.map((option) => `${product} with ${option.code}`)];
  });
}

function priceChangeFaults(before: DatedCatalogue, { from, catalogue }: DatedCatalogue): Fault[] {
  const old = pricesIn(before.catalogue);
  return [...pricesIn(catalogue)].flatMap(([item, { price, document }]) => {
    const was = old.get(item);
    const since = catalogue.documents.find(({ code }) => code === document)?.since;
    if (was === undefined || was.price === price || since === from) return [];
    const expected = `施行日: ${from}, the day from which the price of ${item} is another`;
    return [{ file: `${from}/terms/${document}.md`, path: "", expected, found: since ?? "nothing" }];
  });
}

type Priced = { readonly price: string; readonly document: string };

function pricesIn({ products }: Catalogue): Map<string, Priced> {
  const prices = new Map<string, Priced>();
  for (const { code, planCode, charges, options } of products) {
    const product = planCode === null ? code : `${code} ${planCode}`;
    for (const charge of charges) prices.set(`${product}: ${kindOf(charge)}`, pricedBy(charge));
    for (const option of options)
      for (const charge of option.charges) prices.set(`${product} with ${option.code}: ${kindOf(charge)}`, pricedBy(charge));
  }
  return prices;
}

const kindOf = (charge: ChargeTerms) => (charge.kind === "metered" ? charge.meter : charge.code);

function pricedBy({ price: { rule: _, clause, ...price } }: ChargeTerms): Priced {
  return { price: canonicalJson(price), document: clauseReference(clause).document };
}
