import type { Temporal } from "temporal-polyfill";
import type { FirstFee, MonthlyCharge, OnceCharge, Price } from "../catalogue/charge";
import { explain, type Facts, type Reason } from "../decision";
import { nameFacts } from "../localized";
import { type Yen, yen, yenFact } from "../yen";
import { firstFeeDay, lastDayWithoutFee, monthsWithoutFee, type Span } from "./periods";

export function priceOf(price: Price): Yen {
  return yen(price.yen);
}

/** Why the fee starts when it starts. */
export function explainFirstFee(first: FirstFee, startsOn: Temporal.PlainDate): Reason {
  const facts = {
    startsOn: startsOn.toString(),
    billedFrom: firstFeeDay(first, startsOn).toString(),
    months: monthsWithoutFee(first),
  };
  const waiverEndsOn = lastDayWithoutFee(first, startsOn).toString();
  if (first.kind === "after-waiver") return explain("billed-after-waiver", [first], { ...facts, waiverEndsOn });
  return explain("billed-from-month-after", [first], facts);
}

function feeFacts(terms: MonthlyCharge, span: Span, month: Temporal.PlainYearMonth): Facts {
  const facts = {
    ...nameFacts("name", terms.name),
    yen: yenFact(priceOf(terms.price)),
    month: month.toString(),
    startsOn: span.startsOn.toString(),
    billedFrom: firstFeeDay(terms.first, span.startsOn).toString(),
    firstKind: terms.first.kind,
  };
  return span.endsOn ? { ...facts, endsOn: span.endsOn.toString() } : facts;
}

/** Why a month costs its fee: in regular course, or as the month in which the item ends. */
export function explainMonthlyFee(terms: MonthlyCharge, span: Span, month: Temporal.PlainYearMonth, isLast: boolean): Reason {
  const facts = feeFacts(terms, span, month);
  if (isLast) return explain("last-month-in-full", [terms.price, terms.last], facts);
  return explain("monthly-fee", [terms.price, terms.first], facts);
}

/** Why a month costs nothing although the item is there. */
export function explainNoFee(terms: MonthlyCharge, span: Span, month: Temporal.PlainYearMonth): Reason {
  const kind = terms.first.kind === "after-waiver" ? "waiver-month" : "first-month-free";
  const facts = { ...feeFacts(terms, span, month), waiverEndsOn: lastDayWithoutFee(terms.first, span.startsOn).toString() };
  return explain(kind, [terms.first], facts);
}

/** Why signing up costs a fee this time. */
export function explainSignUpAgain(terms: OnceCharge, receivedOn: Temporal.PlainDate, number: number): Reason {
  const facts = {
    ...nameFacts("name", terms.name),
    yen: yenFact(priceOf(terms.price)),
    receivedOn: receivedOn.toString(),
    times: number,
  };
  return explain("re-signup-fee", [terms.price], facts);
}
