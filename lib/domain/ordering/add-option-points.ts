import type { Temporal } from "temporal-polyfill";
import { firstFeeDay, signUpAgainChargeOf } from "../billing/periods";
import { type PaymentDates, paymentFacts } from "../billing/statement";
import { lastDayOf, monthOf } from "../calendar";
import type { MonthlyCharge } from "../catalogue/charge";
import type { OptionTerms } from "../catalogue/option";
import type { Product } from "../catalogue/product";
import type { Applying } from "../contracts/applying";
import type { Facts } from "../decision";
import { nameFacts } from "../localized";
import { noYen, yenFact } from "../yen";
import { point, totalsFacts } from "./points";
import type { AddOptionPreview, ConfirmationPoint } from "./preview";

type Shown = Omit<AddOptionPreview, "points">;

/** The six points of buying an option (JP-09), each with the terms that it rests on. */
export function addOptionPoints(
  shown: Shown,
  terms: OptionTerms,
  monthly: MonthlyCharge,
  { product }: Applying,
  payment: PaymentDates,
): ConfirmationPoint[] {
  const name = nameFacts("name", shown.name);
  const base: Facts = { ...name, startsOn: shown.startsOn.toString(), billedFrom: shown.billedFrom.toString() };
  const held: Facts = shown.accountId === null ? base : { ...base, accountId: shown.accountId };
  return [
    point(
      "quantity",
      "one-option",
      [terms.heldBy, terms.term, ...(terms.licence ? [terms.licence] : [])],
      { ...held, quantity: 1 },
      shown.warnings,
    ),
    pricePoint(shown, monthly, base),
    point("payment", "monthly-payment", [product.invoicing, product.payment], methodFacts(shown, product, payment), []),
    point("start", "usable-from", [terms.start], held, shown.startReasons.slice(0, 1)),
    point("deadline", "fee-by-month", [product.confirmation.deadline, monthly.first], deadlineFacts(shown, monthly), []),
    withdrawalPoint(terms, monthly, shown),
  ];
}

function pricePoint(shown: Shown, monthly: MonthlyCharge, base: Facts): ConfirmationPoint {
  const waiver: Facts = shown.waiverEndsOn ? { waiverEndsOn: shown.waiverEndsOn.toString() } : {};
  const once: Facts = shown.once ? totalsFacts("once", shown.once) : {};
  const facts = { ...base, ...totalsFacts("monthly", shown.monthly), ...waiver, ...once };
  const taxes = [...(shown.once?.rates ?? []), ...shown.monthly.rates].map((rate) => rate.reason);
  return point("price", "monthly-price", [monthly.price, monthly.first], facts, [
    ...shown.startReasons.slice(1),
    ...shown.priceReasons,
    ...taxes,
  ]);
}

/** The month that the first invoice of this purchase is for. */
export function firstPaidMonth(shown: Pick<Shown, "schedule" | "billedFrom">): Temporal.PlainYearMonth {
  const first = shown.schedule.find((month) => month.charges.length > 0);
  return monthOf(first?.charges[0]?.from ?? shown.billedFrom);
}

/** How and when that is paid. */
function methodFacts(shown: Shown, { payment }: Product, dates: PaymentDates): Facts {
  return { method: payment.methods[0] ?? "", ...paymentFacts(firstPaidMonth(shown), dates) };
}

/** There is no deadline, but the month of the purchase moves the first fee: the last day that keeps it, and what follows after. */
function deadlineFacts(shown: Shown, monthly: MonthlyCharge): Facts {
  const lastDay = lastDayOf(monthOf(shown.receivedOn));
  return {
    lastDay: lastDay.toString(),
    billedFrom: shown.billedFrom.toString(),
    laterBilledFrom: firstFeeDay(monthly.first, lastDay.add({ days: 1 })).toString(),
  };
}

function withdrawalPoint(terms: OptionTerms, monthly: MonthlyCharge, shown: Shown): ConfirmationPoint {
  const again = signUpAgainChargeOf(terms.charges);
  const facts: Facts = {
    ...nameFacts("name", terms.name),
    alone: terms.cancellation.alone.kind === "allowed",
    beforeFirst: monthly.last.beforeFirst,
    waiver: shown.waiverEndsOn !== null,
    useEndsAtOnce: terms.cancellation.use.kind === "ends-at-once",
    againYen: again ? again.price.yen : yenFact(noYen),
  };
  const basis = [
    terms.withdrawal,
    terms.cancellation.alone,
    monthly.last,
    terms.cancellation.undo,
    ...(again ? [again.price] : []),
  ];
  return point(
    "withdrawal",
    "order-final",
    basis,
    shown.waiverEndsOn ? { ...facts, waiverEndsOn: shown.waiverEndsOn.toString() } : facts,
    [],
  );
}
