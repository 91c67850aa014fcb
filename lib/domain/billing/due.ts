import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Decision, decide, type Refusal } from "../decision";
import { firstDayOfMonth } from "../month-number";
import type { MeterMonth } from "./billing-state";
import type { Invoice } from "./charge";
import { type Explaining, withFacts } from "./charges";
import { attachInterest } from "./interest-day";
import { type Applied, invoiceFrom } from "./invoice";
import { monthIssueDay, termIssueDay } from "./issue-days";
import { issueRegular } from "./regular";
import { usageDueOn } from "./usage";
import { issueUsage } from "./usage-invoices";

/**
 * Issues everything that falls due up to and including a day, in order of days: what falls due on a day is issued at its first moment,
 * before that day's events. Called twice for the same day it issues nothing more.
 */
export function due(
  state: ContractState,
  terms: TermsByDay,
  until: Temporal.PlainDate,
  explaining: Explaining = withFacts,
): Decision<Applied> {
  const { applied, refusal } = dueAsFar(state, terms, until, explaining);
  return refusal ? { ok: false, refusal } : decide(applied);
}

export type AsFar = { readonly applied: Applied; readonly refusal: Refusal | null };

/** The same, as far as it goes: what came before the day that can't be reckoned stays issued. */
export function dueAsFar(
  state: ContractState,
  terms: TermsByDay,
  until: Temporal.PlainDate,
  explaining: Explaining = withFacts,
): AsFar {
  const issued: Invoice[] = [];
  let current = state;
  for (;;) {
    const day = nextIssueDay(current, terms);
    if (!day || isAfter(day, until)) return { applied: { state: current, issued }, refusal: null };
    const step = issueAllOf(current, terms, day, explaining);
    if (!step.ok) return { applied: { state: current, issued }, refusal: step.refusal };
    current = step.value.state;
    issued.push(...step.value.issued);
  }
}

function issueAllOf(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate, explaining: Explaining): Decision<Applied> {
  const waiting = state.billing.interest.find((one) => !one.settled && one.on.equals(day));
  if (waiting) {
    // Interest looks for the regular invoice of its month; finding one moves it there, finding none leaves it alone on this day.
    const settled = attachInterest(state, terms, waiting, due);
    return settled.ok ? decide({ state: settled.value, issued: [] }) : settled;
  }
  const regular = issueRegular(state, terms, day, explaining);
  if (!regular.ok) return regular;
  const usage = issueUsage(regular.value.state, terms, day, explaining);
  if (!usage.ok) return usage;
  const pending = issuePending(usage.value.state, terms, day, explaining);
  return decide({ state: pending.state, issued: [...regular.value.issued, ...usage.value.issued, ...pending.issued] });
}

/** Each occasion has an invoice of its own. */
function issuePending(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate, explaining: Explaining): Applied {
  const ready = state.billing.pending.filter((one) => !isAfter(one.issueOn, day));
  if (ready.length === 0) return { state, issued: [] };
  const catalogue = catalogueOn(terms, day);
  const basis = { product: productFor(state, terms, day), tax: catalogue.operator.tax, explaining };
  const rest = state.billing.pending.filter((one) => !ready.includes(one));
  let current: ContractState = { ...state, billing: { ...state.billing, pending: rest } };
  const issued = ready.map((one) => {
    const applied = invoiceFrom(current, { ...one, issuedOn: day, regular: false }, basis);
    current = applied.state;
    return applied.issued[0];
  });
  return { state: current, issued };
}

/** The day on which the next invoice is due, null where nothing more will come by itself. */
function nextIssueDay(state: ContractState, terms: TermsByDay): Temporal.PlainDate | null {
  const { billing } = state;
  if (state.withdrawnOn) return null;
  let next = earlier(monthIssueDay(state, terms, billing.nextMonth), termIssueDay(state, terms));
  for (const pending of billing.pending) next = earlier(next, pending.issueOn);
  for (const interest of billing.interest) next = earlier(next, interest.on);
  for (const entry of billing.usage) next = earlier(next, usageDay(entry, state, terms));
  return next;
}

function earlier(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (!a || !b) return a ?? b;
  return isAfter(a, b) ? b : a;
}

function usageDay(entry: MeterMonth, state: ContractState, terms: TermsByDay): Temporal.PlainDate | null {
  if (entry.fixedOn) return entry.correctOn;
  const schedule = productFor(state, terms, firstDayOfMonth(entry.month)).invoicing.usage;
  return schedule ? usageDueOn(entry, schedule) : null;
}
