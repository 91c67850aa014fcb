import type { Temporal } from "temporal-polyfill";
import type { CalendarTerms } from "../catalogue/calendar-terms";
import type { Invoicing } from "../catalogue/invoicing";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Decision, decide, explain, type Facts } from "../decision";
import { dayOfMonth, firstDayOfMonth, monthNumberOf } from "../month-number";
import { totalsOf } from "../tax";
import type { Statement } from "./charge";
import { chargesFor } from "./charges";
import { dueOf, issueDayOf } from "./due-dates";

export type PaymentDates = {
  readonly issuedOn: Temporal.PlainDate;
  readonly cardChargedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
};

/** When a month's charges are invoiced, charged to the card (where there is a day for it, else on the due date) and due. */
export function paymentDatesFor(
  month: Temporal.PlainYearMonth,
  { monthly, cardChargeDay }: Invoicing,
  calendar: CalendarTerms,
): Decision<PaymentDates> {
  if (!monthly) throw new Error("monthly fees without their invoicing");
  const first = monthNumberOf(month);
  const issuedOn = issueDayOf(monthly.issue, first);
  const due = dueOf(monthly.due, issuedOn, firstDayOfMonth(first), calendar);
  if (!due.ok) return due;
  const { dueOn } = due.value;
  const cardChargedOn = cardChargeDay === undefined ? dueOn : dayOfMonth(monthNumberOf(issuedOn), cardChargeDay);
  return decide({ issuedOn, cardChargedOn, dueOn });
}

/** The same as facts: what a sentence about paying a month needs. */
export function paymentFacts(month: Temporal.PlainYearMonth, { issuedOn, cardChargedOn, dueOn }: PaymentDates): Facts {
  return {
    month: month.toString(),
    issuedOn: issuedOn.toString(),
    cardChargedOn: cardChargedOn.toString(),
    dueOn: dueOn.toString(),
  };
}

/** A month's invoice before it has a number: lines, tax once per rate, dates. Null where there is nothing to invoice (no invoice for nothing). */
export function monthlyStatement(
  state: ContractState,
  terms: TermsByDay,
  month: Temporal.PlainYearMonth,
): Decision<Statement | null> {
  const charges = chargesFor(state, terms, month);
  if (!charges.ok) return charges;
  if (charges.value.length === 0) return decide(null);
  const first = firstDayOfMonth(monthNumberOf(month));
  const { invoicing } = productFor(state, terms, first);
  const { operator, calendar } = catalogueOn(terms, first);
  const dates = paymentDatesFor(month, invoicing, calendar);
  if (!dates.ok) return dates;
  const totals = totalsOf(charges.value, operator.tax);
  return decide({
    ...totals,
    ...dates.value,
    contract: state.contract,
    month,
    lines: charges.value,
    reasons: [explain("issued-month-after", [invoicing], paymentFacts(month, dates.value))],
  });
}
