import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import type { LiabilityCapTerms } from "../catalogue/casework";
import { explain, type Reason } from "../decision";
import { addYen, noYen, type Yen, yenFact } from "../yen";

/** What was paid for a service on a day, tax included; money given back is negative. */
export type FeePaid = { readonly on: Temporal.PlainDate; readonly amount: Yen };

export type LiabilityCap = { readonly from: Temporal.PlainDate; readonly cap: Yen; readonly reason: Reason };

/**
 * The most that a compensation may be: what was paid in the months before a day, that day included and its counterpart at the other end
 * not (for 15 March 2027 and twelve months: from 16 March 2026 to 15 March 2027). Never less than nothing.
 */
export function liabilityCap(terms: LiabilityCapTerms, paid: readonly FeePaid[], on: Temporal.PlainDate): LiabilityCap {
  const from = on.subtract({ months: terms.months }).add({ days: 1 });
  const counted = paid.filter((one) => !isBefore(one.on, from) && !isAfter(one.on, on));
  const sum = addYen(...counted.map((one) => one.amount));
  const cap = sum > 0n ? sum : noYen;
  const reason = explain("liability-cap", [terms], {
    on: on.toString(),
    months: terms.months,
    from: from.toString(),
    paid: counted.map((one) => `${one.on.toString()}:${one.amount}`).join(","),
    yen: yenFact(cap),
  });
  return { from, cap, reason };
}
