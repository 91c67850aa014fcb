import { Temporal } from "temporal-polyfill";
import { firstDayOf, lastDayOf, monthOf } from "../calendar";
import type { ChargeTerms, FirstFee, MonthlyCharge, OnceCharge } from "../catalogue/charge";

/** The time that something monthly covers, as far as it is known. */
export type Span = { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate | null };

export function monthlyChargeOf(charges: readonly ChargeTerms[]): MonthlyCharge | null {
  return charges.find((charge): charge is MonthlyCharge => charge.kind === "monthly") ?? null;
}

export function signUpAgainChargeOf(charges: readonly ChargeTerms[]): OnceCharge | null {
  return charges.find((charge): charge is OnceCharge => charge.kind === "once" && charge.when === "signing-up-again") ?? null;
}

/** How many months, the month of the start included, pass before the first fee. */
export function monthsWithoutFee(first: FirstFee): number {
  switch (first.kind) {
    case "month-after":
      return 1;
    case "after-waiver":
      return first.months;
  }
}

/** The first day of the first month with a fee, by the terms alone, whether or not the item lives to see it. */
export function firstFeeDay(first: FirstFee, startsOn: Temporal.PlainDate): Temporal.PlainDate {
  return firstDayOf(monthOf(startsOn).add({ months: monthsWithoutFee(first) }));
}

/** The last day before the first fee. */
export function lastDayWithoutFee(first: FirstFee, startsOn: Temporal.PlainDate): Temporal.PlainDate {
  return firstFeeDay(first, startsOn).subtract({ days: 1 });
}

/** The last day that the fee of an item ended on `day` covers: no proration, the month of the end in full. */
export function lastFeeDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return lastDayOf(monthOf(day));
}

export type MonthFee = "charged" | "last-month" | "before-first" | "none";

/**
 * What a month is for a monthly item. An end before the first fee makes its month chargeable where the terms say `charged`:
 * otherwise a purchase and its cancellation in one month would be free, month after month.
 */
export function feeOfMonth(terms: MonthlyCharge, { startsOn, endsOn }: Span, month: Temporal.PlainYearMonth): MonthFee {
  const compare = Temporal.PlainYearMonth.compare;
  const last = endsOn && monthOf(endsOn);
  if (compare(month, monthOf(startsOn)) < 0 || (last && compare(month, last) > 0)) return "none";
  const isLast = last !== null && compare(month, last) === 0;
  if (compare(month, monthOf(firstFeeDay(terms.first, startsOn))) >= 0) return isLast ? "last-month" : "charged";
  return isLast && terms.last.beforeFirst === "charged" ? "last-month" : "before-first";
}

/** The first day of the first month that is charged in regular course, or null where the item ends before it. */
export function billedFromOf(terms: MonthlyCharge, { startsOn, endsOn }: Span): Temporal.PlainDate | null {
  const first = firstFeeDay(terms.first, startsOn);
  return endsOn && Temporal.PlainDate.compare(endsOn, first) < 0 ? null : first;
}
