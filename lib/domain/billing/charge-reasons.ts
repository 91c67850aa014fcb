import type { Temporal } from "temporal-polyfill";
import type { FirstFee, MonthlyCharge, OnceCharge } from "../catalogue/charge";
import { explain, type Facts, type Reason } from "../decision";
import { nameFacts } from "../localized";
import { dateText, type MonthNumber, monthText } from "../month-number";
import { type Yen, yenFact } from "../yen";
import { firstFeeDay, lastDayWithoutFee, monthsWithoutFee, type Span } from "./periods";
import { priceOf } from "./price";

/** Why the fee starts when it starts. */
export function explainFirstFee(first: FirstFee, startsOn: Temporal.PlainDate): Reason {
  const facts = {
    startsOn: startsOn.toString(),
    billedFrom: firstFeeDay(first, startsOn).toString(),
    months: monthsWithoutFee(first, startsOn),
  };
  switch (first.kind) {
    case "same-month":
      return explain("billed-from-start-month", [first], facts);
    case "month-after":
      return explain(facts.months === 0 ? "billed-from-start-month" : "billed-from-month-after", [first], facts);
    case "after-waiver":
      return explain("billed-after-waiver", [first], {
        ...facts,
        waiverEndsOn: lastDayWithoutFee(first, startsOn).toString(),
      });
  }
}

type Fee = { readonly terms: MonthlyCharge; readonly span: Span; readonly month: MonthNumber; readonly amount: Yen };

function feeFacts({ terms, span, month, amount }: Fee): Facts {
  const facts = {
    ...nameFacts("name", terms.name),
    yen: yenFact(amount),
    month: monthText(month),
    startsOn: dateText(span.startsOn),
    billedFrom: dateText(firstFeeDay(terms.first, span.startsOn)),
    firstKind: terms.first.kind,
  };
  return span.endsOn ? { ...facts, endsOn: dateText(span.endsOn) } : facts;
}

/** Why a month costs its fee: in regular course, or as the month in which the item ends. */
export function explainMonthlyFee(fee: Fee, isLast: boolean): Reason {
  const facts = feeFacts(fee);
  const { price, last, first } = fee.terms;
  return isLast ? explain("last-month-in-full", [price, last], facts) : explain("monthly-fee", [price, first], facts);
}

/** Why a month costs nothing although the item is there. */
export function explainNoFee(terms: MonthlyCharge, span: Span, month: MonthNumber): Reason {
  const kind = terms.first.kind === "after-waiver" ? "waiver-month" : "first-month-free";
  const facts = feeFacts({ terms, span, month, amount: priceOf(terms.price) });
  return explain(kind, [terms.first], { ...facts, waiverEndsOn: lastDayWithoutFee(terms.first, span.startsOn).toString() });
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

/** Why the start costs a fee. */
export function explainSetup(terms: OnceCharge, startsOn: Temporal.PlainDate): Reason {
  const facts = { ...nameFacts("name", terms.name), yen: yenFact(priceOf(terms.price)), startsOn: startsOn.toString() };
  return explain("setup-fee", [terms.price], facts);
}
