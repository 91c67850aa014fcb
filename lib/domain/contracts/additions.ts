import type { Temporal } from "temporal-polyfill";
import type { PendingInvoice } from "../billing/billing-state";
import { taxed } from "../billing/charges";
import { dueOf, explainIssue, issueDayOf } from "../billing/due-dates";
import { type Item, itemsOf } from "../billing/items";
import { yearlyChargeOf } from "../billing/periods";
import { additionLines } from "../billing/yearly";
import { isAfter, isBefore } from "../calendar";
import { type Decision, decide } from "../decision";
import { monthNumberOf } from "../month-number";
import type { Applying } from "./applying";
import type { ContractState } from "./contract";
import { productFor, termOn } from "./terms";

export type Added = {
  /** The item's key: the contract's own, or the option instance's. */
  readonly item: string;
  readonly fromQuantity: number;
  readonly toQuantity: number;
  readonly startsOn: Temporal.PlainDate;
  readonly receivedOn: Temporal.PlainDate;
};

/**
 * Puts the invoice of an addition on its way: the yearly difference for the months that are left. What starts with a term whose invoice
 * is still to come goes onto that invoice instead.
 */
export function billAddition(state: ContractState, added: Added, applying: Applying): Decision<ContractState> {
  const product = productFor(state, applying.terms, added.startsOn);
  const item = itemsOf(state, product).find((one) => one.key.item === added.item);
  const term = termOn(state, added.startsOn);
  if (!item || !term || !yearlyChargeOf(item.charges) || comesWithTerm(state, added.startsOn)) return decide(state);
  const lines = taxed(additionLines({ ...added, item, term }), applying.catalogue.operator.tax);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return decide(state);
  const pending = pendingOf(added, item, applying);
  if (!pending.ok) return pending;
  return decide(withPending(state, { ...pending.value, lines: lines.value }));
}

function comesWithTerm({ billing: { nextTermOn } }: ContractState, startsOn: Temporal.PlainDate): boolean {
  return nextTermOn?.equals(startsOn) ?? false;
}

function pendingOf({ startsOn, receivedOn }: Added, item: Item, { product, catalogue }: Applying): Decision<PendingInvoice> {
  const schedule = product.invoicing.yearly?.addition;
  if (!schedule) throw new Error(`yearly fees of ${item.key.item} without their invoicing`);
  const { issue } = schedule;
  const planned = issue.kind === "on-receipt" ? receivedOn : issueDayOf(issue, monthNumberOf(startsOn));
  const issueOn = isBefore(planned, receivedOn) ? receivedOn : planned;
  const due = dueOf(schedule.due, issueOn, startsOn, catalogue.calendar);
  if (!due.ok) return due;
  // Due at the start can't be before the issue.
  const dueOn = isAfter(issueOn, due.value.dueOn) ? issueOn : due.value.dueOn;
  return decide({ issueOn, dueOn, lines: [], reasons: [explainIssue(issue, startsOn, issueOn), due.value.reason] });
}

export function withPending(state: ContractState, ...pending: readonly PendingInvoice[]): ContractState {
  const filled = pending.filter((one) => one.lines.length > 0);
  if (filled.length === 0) return state;
  return { ...state, billing: { ...state.billing, pending: [...state.billing.pending, ...filled] } };
}
