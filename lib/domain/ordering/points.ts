import type { Totals } from "../billing/charge";
import { type Facts, type Reason, type Term, termOf } from "../decision";
import { yenFact } from "../yen";
import type { ConfirmationPoint, PointKey, PointKind } from "./preview";

export function point(
  key: PointKey,
  kind: PointKind,
  terms: readonly Term[],
  facts: Facts,
  reasons: readonly Reason[],
): ConfirmationPoint {
  const distinct = new Map(terms.map((term) => [`${term.rule} ${term.clause}`, termOf(term)]));
  return { key, kind, terms: [...distinct.values()], facts, reasons };
}

/** A total as facts: tax-exclusive, the rate where there is just one, the tax, tax-inclusive. */
export function totalsFacts(prefix: string, totals: Totals): Facts {
  const rate = totals.rates.length === 1 ? totals.rates[0]?.rate : undefined;
  const facts = {
    [`${prefix}Yen`]: yenFact(totals.subtotal),
    [`${prefix}Tax`]: yenFact(totals.tax),
    [`${prefix}Total`]: yenFact(totals.total),
  };
  return rate === undefined ? facts : { ...facts, [`${prefix}Rate`]: rate };
}
