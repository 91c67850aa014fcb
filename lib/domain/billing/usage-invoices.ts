import type { Temporal } from "temporal-polyfill";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Decision, decide, explain, type Reason } from "../decision";
import { firstDayOfMonth, type MonthNumber } from "../month-number";
import type { MeterMonth } from "./billing-state";
import type { Charge, Invoice } from "./charge";
import { type Explaining, taxed } from "./charges";
import { dueOf, explainIssue, issueDayOf, type MonthIssue } from "./due-dates";
import { type Applied, invoiceFrom } from "./invoice";
import { usageDueOn, usageLine } from "./usage";

/**
 * Invoices the use whose day it is: each usage month has an invoice of its own, also where two are fixed on one day. What changed after
 * a month was fixed goes onto the first of them, or alone where none is due.
 */
export function issueUsage(
  state: ContractState,
  terms: TermsByDay,
  day: Temporal.PlainDate,
  explaining: Explaining,
): Decision<Applied> {
  const due = state.billing.usage.filter((entry) => dayOf(entry, state, terms)?.equals(day));
  if (due.length === 0) return decide({ state, issued: [] });
  const fixed = due.filter((entry) => entry.fixedOn === null);
  const late = due.filter((entry) => entry.fixedOn !== null);
  const months = [...new Set(fixed.map((entry) => entry.month))].sort((a, b) => a - b);
  const groups = months.map((month) => fixed.filter((entry) => entry.month === month));
  const [first = [], ...rest] = groups;
  let current = state;
  const issued: Invoice[] = [];
  for (const group of [[...first, ...late], ...rest]) {
    const step = issueGroup(current, terms, day, group, explaining);
    if (!step.ok) return step;
    current = step.value.state;
    issued.push(...step.value.issued);
  }
  return decide({ state: current, issued });
}

/** A month's own day, or the next one for what came late. */
function explainDay(group: readonly MeterMonth[], issue: MonthIssue, day: Temporal.PlainDate): Reason {
  const own = group.find((entry) => entry.fixedOn === null && issueDayOf(issue, entry.month).equals(day));
  if (own) return explainIssue(issue, firstDayOfMonth(own.month), day);
  const on = day.toString();
  return explain("issued-on-occasion", [issue], { occasionOn: on, recordedOn: on, issuedOn: on });
}

function scheduleFor(month: MonthNumber, state: ContractState, terms: TermsByDay) {
  return productFor(state, terms, firstDayOfMonth(month)).invoicing.usage;
}

function dayOf(entry: MeterMonth, state: ContractState, terms: TermsByDay): Temporal.PlainDate | null {
  if (entry.fixedOn) return entry.correctOn;
  const schedule = scheduleFor(entry.month, state, terms);
  return schedule ? usageDueOn(entry, schedule) : null;
}

function issueGroup(
  state: ContractState,
  terms: TermsByDay,
  day: Temporal.PlainDate,
  group: readonly MeterMonth[],
  explaining: Explaining,
): Decision<Applied> {
  const lines: Charge[] = [];
  let usage = state.billing.usage;
  for (const entry of group) {
    const first = firstDayOfMonth(entry.month);
    const { line, fixed } = usageLine(state, productFor(state, terms, first), entry);
    const { invoiced, fixedQuantity } = fixed;
    const done: MeterMonth = { ...entry, invoiced, fixedQuantity, fixedOn: entry.fixedOn ?? day, correctOn: null };
    usage = usage.map((one) => (one === entry ? done : one));
    const charges = taxed(line ? [line] : [], catalogueOn(terms, first).operator.tax);
    if (!charges.ok) return charges;
    lines.push(...charges.value);
  }
  const after: ContractState = { ...state, billing: { ...state.billing, usage } };
  const anchor = group[0] && firstDayOfMonth(group[0].month);
  const schedule = group[0] && scheduleFor(group[0].month, state, terms);
  if (lines.length === 0 || !anchor || !schedule) return decide({ state: after, issued: [] });
  const catalogue = catalogueOn(terms, day);
  const due = dueOf(schedule.due, day, anchor, catalogue.calendar);
  if (!due.ok) return due;
  const reasons = [explainDay(group, schedule.issue, day), due.value.reason];
  const basis = { product: productFor(state, terms, day), tax: catalogue.operator.tax, explaining };
  return decide(invoiceFrom(after, { issuedOn: day, dueOn: due.value.dueOn, lines, reasons, regular: true }, basis));
}
