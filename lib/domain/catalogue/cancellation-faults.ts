import { type ExpandedProduct, placeOf } from "./expand-plans";
import type { Fault } from "./fault";
import type { Product } from "./product";
import type { ProductSource } from "./product-links";
import { quantityFaults } from "./quantity-faults";

/** Windows that never open, and choices about ends and numbers that need a term or a fee which the product hasn't. */
export function cancellationFaults({ file, entry }: ProductSource): Fault[] {
  const { product } = entry;
  const found = [
    ...receiveFaults(product),
    ...windowFaults(product),
    ...earlyFaults(product),
    ...afterEndFaults(product),
    ...changeFaults(product),
    ...creditFaults(product),
    ...whoFaults(product),
  ];
  return [
    ...found.map(({ path, expected }) => ({ file, path: inFile(entry, path), expected })),
    ...quantityFaults(file, placeOf(entry, "quantity"), product.quantity),
  ];
}

type Found = { readonly path: string; readonly expected: string };

function inFile(entry: ExpandedProduct, path: string): string {
  const [dimension = ""] = path.split(".");
  return `${placeOf(entry, dimension)}${path.slice(dimension.length)}`;
}

function receiveFaults({ receive }: Product): Found[] {
  if (receive.kind !== "business-hours" || receive.from < receive.until) return [];
  return [{ path: "receive.until", expected: `a time after ${receive.from}, or nothing is ever received` }];
}

function windowFaults({ cancellation: { ends }, term, start }: Product): Found[] {
  if (ends.kind !== "term-end") return [];
  if (term.kind !== "fixed") return [{ path: "cancellation.ends.kind", expected: "another kind: the product has no fixed term" }];
  const { window } = ends;
  if (window.kind !== "day-before") return [];
  const shortest = Math.min(term.months, term.renewsBy);
  const path = "cancellation.ends.window.monthsBefore";
  if (window.monthsBefore >= shortest)
    return [{ path, expected: `less than ${shortest}: the window would close before the term begins and never open` }];
  if (window.monthsBefore === 0 && start.kind !== "month-start")
    return [{ path, expected: `at least 1: a term may end before the ${window.day}th of its last month` }];
  return [];
}

function earlyFaults({ cancellation: { early }, term }: Product): Found[] {
  if (early?.kind !== "remaining-not-invoiced" || term.kind === "fixed") return [];
  return [{ path: "cancellation.early", expected: "nothing: without a fixed term no end is early" }];
}

function afterEndFaults({ afterEnd, term, charges }: Product): Found[] {
  if (!afterEnd) return [];
  const termless = afterEnd.kind === "next-term" && term.kind !== "fixed";
  const feeless = !charges.some(({ kind }) => kind === "monthly");
  return [
    ...(termless ? [{ path: "afterEnd.kind", expected: "months-until-confirmed: the product has no fixed term" }] : []),
    ...(feeless ? [{ path: "afterEnd", expected: "nothing: there is no monthly charge to go on with" }] : []),
  ];
}

/** A yearly fee changes by the months that remain, never by the calendar month. */
function changeFaults({ quantity, charges }: Product): Found[] {
  if (!quantity || !charges.some(({ kind }) => kind === "yearly")) return [];
  return [
    ...(quantity.up.kind === "month-of-receipt"
      ? [{ path: "quantity.up.kind", expected: "start-rule or day-of-receipt: the product is charged by the year" }]
      : []),
    ...(quantity.down.kind === "next-month"
      ? [{ path: "quantity.down.kind", expected: "as-cancellation or never: the product is charged by the year" }]
      : []),
  ];
}

function creditFaults({ credits, charges }: Product): Found[] {
  if (!credits || charges.some(({ kind }) => kind === "yearly")) return [];
  return [{ path: "credits", expected: "nothing: there is no yearly charge to credit a part of" }];
}

const LOGINS = 3;

function whoFaults({ who }: Product): Found[] {
  if (!who || new Set(who.refusedLogins.map(({ login }) => login)).size < LOGINS) return [];
  return [{ path: "who.refusedLogins", expected: "a login that isn't refused, or nobody may order" }];
}
