import type { Temporal } from "temporal-polyfill";
import { lastDayOf, monthOf } from "../calendar";
import type { Product } from "../catalogue/product";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, explain, type Reason } from "../decision";
import type { PendingInterest } from "./billing-state";
import type { Applied } from "./invoice";

type IssueUntil = (state: ContractState, terms: TermsByDay, until: Temporal.PlainDate) => Decision<Applied>;

/**
 * Finds the day of late interest that waits since the 1st of its month: that of the contract's first regular invoice of the month, as
 * far as it is known on the 1st, or else the 1st itself.
 */
export function attachInterest(
  state: ContractState,
  terms: TermsByDay,
  waiting: PendingInterest,
  issueUntil: IssueUntil,
): Decision<ContractState> {
  const others = state.billing.interest.filter((one) => one !== waiting);
  const without: ContractState = { ...state, billing: { ...state.billing, interest: others } };
  const month = issueUntil({ ...without, billing: { ...without.billing, interest: [] } }, terms, lastDayOf(monthOf(waiting.on)));
  if (!month.ok) return month;
  const regular = month.value.issued.find((invoice) => invoice.regular && monthOf(invoice.issuedOn).equals(monthOf(waiting.on)));
  const found: PendingInterest = { ...waiting, settled: true, on: regular?.issuedOn ?? waiting.on };
  return decide({ ...without, billing: { ...without.billing, interest: [...others, found] } });
}

/** Interest that goes alone is due on the last day of its month. */
export function dueAloneOn(product: Product, day: Temporal.PlainDate): { due: Temporal.PlainDate; reasons: Reason[] } {
  const due = lastDayOf(monthOf(day));
  const facts = { issuedOn: day.toString(), monthEndOn: due.toString(), moves: "never", dueOn: due.toString() };
  const interest = product.late?.interest;
  return { due, reasons: interest ? [explain("due-end-of-month", [interest], facts)] : [] };
}
