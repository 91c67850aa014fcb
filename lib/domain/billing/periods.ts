import type { Temporal } from "temporal-polyfill";
import { isBefore, lastDayOf, monthOf } from "../calendar";
import type { ChargeTerms, FirstFee, MonthlyCharge, OnceCharge, YearlyCharge } from "../catalogue/charge";
import { firstDayOfMonth, type MonthNumber, monthNumberOf } from "../month-number";

/** The time that something monthly covers, as far as it is known. */
export type Span = { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate | null };

export function monthlyChargeOf(charges: readonly ChargeTerms[]): MonthlyCharge | null {
  return charges.find((charge): charge is MonthlyCharge => charge.kind === "monthly") ?? null;
}

export function yearlyChargeOf(charges: readonly ChargeTerms[]): YearlyCharge | null {
  return charges.find((charge): charge is YearlyCharge => charge.kind === "yearly") ?? null;
}

export function signUpAgainChargeOf(charges: readonly ChargeTerms[]): OnceCharge | null {
  return onceChargeOf(charges, "signing-up-again");
}

export function setupChargeOf(charges: readonly ChargeTerms[]): OnceCharge | null {
  return onceChargeOf(charges, "start");
}

function onceChargeOf(charges: readonly ChargeTerms[], when: OnceCharge["when"]): OnceCharge | null {
  return charges.find((charge): charge is OnceCharge => charge.kind === "once" && charge.when === when) ?? null;
}

/** How many months, the month of the start included, pass before the first fee. */
export function monthsWithoutFee(first: FirstFee, startsOn: Temporal.PlainDate): number {
  switch (first.kind) {
    case "same-month":
      return 0;
    case "month-after":
      return first.exceptFirstDay && startsOn.day === 1 ? 0 : 1;
    case "after-waiver":
      return first.months;
  }
}

/** The first day of the first month with a fee (never before the start), by the terms alone, whether or not the item lives to see it. */
export function firstFeeDay(first: FirstFee, startsOn: Temporal.PlainDate): Temporal.PlainDate {
  const day = firstDayOfMonth(monthNumberOf(startsOn) + monthsWithoutFee(first, startsOn));
  return isBefore(day, startsOn) ? startsOn : day;
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
export function feeOfMonth(terms: MonthlyCharge, { startsOn, endsOn }: Span, month: MonthNumber): MonthFee {
  const start = monthNumberOf(startsOn);
  const last = endsOn && monthNumberOf(endsOn);
  if (month < start || (last !== null && month > last)) return "none";
  const isLast = last !== null && month === last;
  if (month >= start + monthsWithoutFee(terms.first, startsOn)) return isLast ? "last-month" : "charged";
  return isLast && terms.last.beforeFirst === "charged" ? "last-month" : "before-first";
}

/** The first day of the first month that is charged in regular course, or null where the item ends before it. */
export function billedFromOf(terms: MonthlyCharge, { startsOn, endsOn }: Span): Temporal.PlainDate | null {
  const first = firstFeeDay(terms.first, startsOn);
  return endsOn && isBefore(endsOn, first) ? null : first;
}
