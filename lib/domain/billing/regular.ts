import type { Temporal } from "temporal-polyfill";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Decision, decide, type Reason } from "../decision";
import { firstDayOfMonth, type MonthNumber } from "../month-number";
import type { Charge } from "./charge";
import { type Explaining, monthlyCharges } from "./charges";
import { dueOf, explainIssue } from "./due-dates";
import { dueAloneOn } from "./interest-day";
import { type Applied, invoiceFrom } from "./invoice";
import { monthIssueDay, termIssueDay, termStarting } from "./issue-days";
import { termCharges } from "./yearly";

type Part = {
  readonly state: ContractState;
  readonly lines: readonly Charge[];
  readonly due: Temporal.PlainDate | null;
  readonly reasons: readonly Reason[];
};

/**
 * One invoice for all regular charges of a day: a term's yearly fees, the months whose day it is, and late interest that waited for it.
 * Nothing to charge, no invoice.
 */
export function issueRegular(
  state: ContractState,
  terms: TermsByDay,
  day: Temporal.PlainDate,
  explaining: Explaining,
): Decision<Applied> {
  const yearly = termPart(state, terms, day);
  if (!yearly.ok) return yearly;
  const monthly = monthPart(yearly.value.state, terms, day, explaining);
  if (!monthly.ok) return monthly;
  const interest = interestPart(monthly.value.state, terms, day);
  const parts = [yearly.value, monthly.value, interest];
  const lines = parts.flatMap((part) => part.lines);
  if (lines.length === 0) return decide({ state: interest.state, issued: [] });
  const paying = parts.find((part) => part.lines.length > 0);
  const draft = { issuedOn: day, dueOn: paying?.due ?? day, lines, reasons: paying?.reasons ?? [], regular: true };
  const basis = { product: productFor(interest.state, terms, day), tax: catalogueOn(terms, day).operator.tax, explaining };
  return decide(invoiceFrom(interest.state, draft, basis));
}

const none = (state: ContractState): Part => ({ state, lines: [], due: null, reasons: [] });

function termPart(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate): Decision<Part> {
  const { nextTermOn } = state.billing;
  if (!nextTermOn || !termIssueDay(state, terms)?.equals(day)) return decide(none(state));
  const term = termStarting(state, nextTermOn);
  if (!term) return decide(none(state));
  const lines = termCharges(state, terms, term);
  if (!lines.ok) return lines;
  const { yearly } = productFor(state, terms, term.startsOn).invoicing;
  const schedule = term.startsOn.equals(state.startsOn) ? yearly?.first : yearly?.renewal;
  if (!schedule) throw new Error(`yearly fees without their invoicing: ${state.product}`);
  const due = dueOf(schedule.due, day, term.startsOn, catalogueOn(terms, day).calendar);
  if (!due.ok) return due;
  const billing = { ...state.billing, nextTermOn: term.endsOn.add({ days: 1 }), lastTermLines: lines.value };
  const reasons = [explainIssue(schedule.issue, term.startsOn, day), due.value.reason];
  return decide({ state: { ...state, billing }, lines: lines.value, due: due.value.dueOn, reasons });
}

function monthPart(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate, explaining: Explaining): Decision<Part> {
  const lines: Charge[] = [];
  let month: MonthNumber = state.billing.nextMonth;
  let paidFor: MonthNumber | null = null;
  while (monthIssueDay(state, terms, month)?.equals(day)) {
    const charges = monthlyCharges(state, terms, month, explaining);
    if (!charges.ok) return charges;
    if (charges.value.length > 0) paidFor ??= month;
    lines.push(...charges.value);
    month += 1;
  }
  if (month === state.billing.nextMonth) return decide(none(state));
  const after: ContractState = { ...state, billing: { ...state.billing, nextMonth: month } };
  if (paidFor === null) return decide(none(after));
  const first = firstDayOfMonth(paidFor);
  const schedule = productFor(state, terms, first).invoicing.monthly;
  if (!schedule) throw new Error(`monthly fees without their invoicing: ${state.product}`);
  const due = dueOf(schedule.due, day, first, catalogueOn(terms, day).calendar);
  if (!due.ok) return due;
  const reasons = explaining.facts ? [explainIssue(schedule.issue, first, day), due.value.reason] : [];
  return decide({ state: after, lines, due: due.value.dueOn, reasons });
}

function interestPart(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate): Part {
  const { interest } = state.billing;
  const now = interest.filter((one) => one.settled && one.on.equals(day));
  if (now.length === 0) return none(state);
  const billing = { ...state.billing, interest: interest.filter((one) => !now.includes(one)) };
  const alone = dueAloneOn(productFor(state, terms, day), day);
  return { state: { ...state, billing }, lines: now.map((one) => one.line), ...alone };
}
