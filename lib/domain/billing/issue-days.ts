import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { firstTerm, productFor, type Term, termAfter, termOn } from "../contracts/terms";
import { firstDayOfMonth, type MonthNumber, monthNumberOf } from "../month-number";
import { issueDayOf } from "./due-dates";

/** Nothing is invoiced before the contract was received: a rule that points to an earlier day means the day of receipt. */
function notBeforeReceipt(state: ContractState, day: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(day, state.receivedOn) ? state.receivedOn : day;
}

/** The day on which a month's fees are invoiced, whether or not there are any; null beyond the contract's end. */
export function monthIssueDay(state: ContractState, terms: TermsByDay, month: MonthNumber): Temporal.PlainDate | null {
  const { cancellation } = state;
  if (cancellation && month > monthNumberOf(cancellation.endsOn)) return null;
  const schedule = productFor(state, terms, firstDayOfMonth(month)).invoicing.monthly;
  return schedule ? notBeforeReceipt(state, issueDayOf(schedule.issue, month)) : null;
}

/** The day on which the next term's yearly fees are invoiced; none for a term that the contract does not live to see. */
export function termIssueDay(state: ContractState, terms: TermsByDay): Temporal.PlainDate | null {
  const { nextTermOn } = state.billing;
  if (!nextTermOn || state.withdrawnOn) return null;
  if (state.cancellation && isAfter(nextTermOn, state.cancellation.endsOn)) return null;
  const yearly = productFor(state, terms, nextTermOn).invoicing.yearly;
  if (!yearly) return null;
  const { issue } = nextTermOn.equals(state.startsOn) ? yearly.first : yearly.renewal;
  return issue.kind === "on-receipt" ? state.receivedOn : notBeforeReceipt(state, issueDayOf(issue, monthNumberOf(nextTermOn)));
}

/** The term whose fees come next, by its first day. */
export function termStarting(state: ContractState, startsOn: Temporal.PlainDate): Term | null {
  const first = firstTerm(state);
  if (!first || first.startsOn.equals(startsOn)) return first;
  const before = termOn(state, startsOn.subtract({ days: 1 }));
  return before && termAfter(state, before);
}
