import type { Totals } from "../billing/charge";
import { type PaymentDates, paymentDatesFor, paymentFacts } from "../billing/statement";
import { isAfter, monthOf } from "../calendar";
import { getOption } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import type { Applying } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, type Facts } from "../decision";
import { totalsOf } from "../tax";
import { point, totalsFacts } from "./points";
import type { ConfirmationPoint, EndingOption, ScheduleMonth } from "./preview";
import { chargesOf, scheduleOf } from "./schedule";

/** The option instances that a step ended, in the order of purchase; `first` names the one that was asked for. */
export function endedBetween(before: ContractState, after: ContractState, product: Product, first?: string): EndingOption[] {
  const held = new Set(before.options.filter((one) => one.cancelledOn === null).map((one) => one.key));
  const ended = after.options.flatMap((one): EndingOption[] => {
    if (!held.has(one.key) || one.cancelledOn === null || !one.useEndsOn || !one.endsOn) return [];
    const { name } = getOption(product, one.option);
    const { key: item, option, accountId, useEndsOn, endsOn, endReasons: reasons } = one;
    return [{ item, option, name, accountId, useEndsOn, endsOn, reasons }];
  });
  return [...ended.filter((one) => one.item === first), ...ended.filter((one) => one.item !== first)];
}

/** The options whose use the end of their contract brings to an end; what ended before by itself keeps its own day. */
export function endedWithContract(before: ContractState, after: ContractState, product: Product): EndingOption[] {
  return after.options.flatMap((one): EndingOption[] => {
    const was = before.options.find((old) => old.key === one.key);
    const { key: item, option, accountId, useEndsOn, endsOn, endReasons: reasons } = one;
    if (!was || !useEndsOn || !endsOn || (was.useEndsOn && !isAfter(was.useEndsOn, useEndsOn))) return [];
    return [{ item, option, name: getOption(product, option).name, accountId, useEndsOn, endsOn, reasons }];
  });
}

export type Remaining = { readonly schedule: readonly ScheduleMonth[]; readonly totals: Totals; readonly dates: PaymentDates };

/** What is still charged for what ends: this month, and the next to show that nothing follows. */
export function remainingFees(after: ContractState, ending: readonly EndingOption[], applying: Applying): Decision<Remaining> {
  const items = ending.map((one) => one.item);
  const { terms, catalogue, product, on } = applying;
  const schedule = scheduleOf(after, terms, items, monthOf(on), 2);
  if (!schedule.ok) return schedule;
  const dates = paymentDatesFor(monthOf(on), product.invoicing, catalogue.calendar);
  if (!dates.ok) return dates;
  const totals = totalsOf(chargesOf(schedule.value), catalogue.operator.tax);
  return decide({ schedule: schedule.value, totals, dates: dates.value });
}

/** Price and payment of an end: the last fees with their tax and when they are paid, or that nothing is due. */
export function endingPayPoints(
  ending: readonly EndingOption[],
  { schedule, totals, dates }: Remaining,
  { product, on }: Applying,
): ConfirmationPoint[] {
  const reasons = ending.flatMap((one) => one.reasons);
  const charges = chargesOf(schedule);
  if (charges.length === 0) {
    const terms = reasons.flatMap((reason) => reason.terms);
    const basis = terms.length > 0 ? terms : [product.confirmation.points];
    return [
      point("price", "free-of-charge", basis, {}, reasons),
      point("payment", "nothing-to-pay", [product.invoicing], {}, []),
    ];
  }
  const feeReasons = charges.flatMap((charge) => charge.reasons);
  const payment: Facts = { method: product.payment.methods[0] ?? "", ...paymentFacts(monthOf(on), dates) };
  const facts = { ...totalsFacts("last", totals), month: monthOf(on).toString() };
  const taxes = totals.rates.map((rate) => rate.reason);
  return [
    point(
      "price",
      "last-fees",
      feeReasons.flatMap((reason) => reason.terms),
      facts,
      [...feeReasons, ...taxes],
    ),
    point("payment", "monthly-payment", [product.invoicing, product.payment], payment, []),
  ];
}
