import { Temporal } from "temporal-polyfill";
import { lastDayOf } from "../calendar";
import { type Catalogue, getProduct } from "../catalogue/catalogue";
import type { Invoicing } from "../catalogue/invoicing";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, explain } from "../decision";
import { totalsOf } from "../tax";
import type { Statement } from "./charge";
import { chargesFor } from "./charges";

export type PaymentDates = {
  readonly issuedOn: Temporal.PlainDate;
  readonly cardChargedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
};

/** When a month's charges are invoiced, charged to the card and due. */
export function paymentDatesFor(month: Temporal.PlainYearMonth, invoicing: Invoicing): PaymentDates {
  const issueMonth = month.add({ months: invoicing.issue.monthsAfter });
  return {
    issuedOn: issueMonth.toPlainDate({ day: invoicing.issue.day }),
    cardChargedOn: issueMonth.toPlainDate({ day: invoicing.cardChargeDay }),
    dueOn: lastDayOf(issueMonth),
  };
}

/** A month's invoice before it has a number: lines, tax once per rate, dates. Null where there is nothing to invoice (no invoice for nothing). */
export function monthlyStatement(
  state: ContractState,
  catalogue: Catalogue,
  month: Temporal.PlainYearMonth,
): Decision<Statement | null> {
  const charges = chargesFor(state, catalogue, month);
  if (!charges.ok) return charges;
  if (charges.value.length === 0) return decide(null);
  const { invoicing } = getProduct(catalogue, state.product);
  const dates = paymentDatesFor(month, invoicing);
  const facts = {
    month: month.toString(),
    issuedOn: dates.issuedOn.toString(),
    cardChargedOn: dates.cardChargedOn.toString(),
    dueOn: dates.dueOn.toString(),
  };
  const totals = totalsOf(charges.value, catalogue.operator.tax);
  return decide({
    ...totals,
    ...dates,
    contract: state.contract,
    month,
    lines: charges.value,
    reasons: [explain("issued-month-after", [invoicing], facts)],
  });
}

/** The months whose charges have been invoiced by a day, from the month of receipt on. */
export function monthsInvoicedBy(state: ContractState, catalogue: Catalogue, day: Temporal.PlainDate): Temporal.PlainYearMonth[] {
  const { invoicing } = getProduct(catalogue, state.product);
  const months: Temporal.PlainYearMonth[] = [];
  let month = state.receivedOn.toPlainYearMonth();
  while (Temporal.PlainDate.compare(paymentDatesFor(month, invoicing).issuedOn, day) <= 0) {
    months.push(month);
    month = month.add({ months: 1 });
  }
  return months;
}
