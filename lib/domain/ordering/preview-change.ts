import type { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import { due } from "../billing/due";
import { dateInJapan } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ApplyContext } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import type { ContractEvent } from "../contracts/events";
import { apply } from "../contracts/state";
import { termAfter, termOn } from "../contracts/terms";
import { type Decision, decide } from "../decision";
import { subtractYen, type Yen } from "../yen";
import { costUntil, type Outlook, outlookOf } from "./outlook";

export type ChangePreview = {
  readonly state: ContractState;
  /** What the change itself issues at once. */
  readonly issued: readonly Invoice[];
  readonly without: Outlook;
  readonly with: Outlook;
  /** The difference in what will be invoiced for the time up to `until`, tax included. */
  readonly difference: Yen;
  readonly until: Temporal.PlainDate;
};

/** What a change of options or quantity will mean: the bills with it and without it, up to the end of the next term or a year ahead. */
export function previewChange(
  loaded: ContractState,
  event: ContractEvent,
  terms: TermsByDay,
  context: ApplyContext = {},
): Decision<ChangePreview> {
  // What was invoiced up to today is no part of the change.
  const current = due(loaded, terms, dateInJapan(event.at));
  if (!current.ok) return current;
  const { state } = current.value;
  const applied = apply(state, event, terms, context);
  if (!applied.ok) return applied;
  const on = dateInJapan(event.at);
  const term = termOn(state, on);
  const until = term ? termAfter(state, term).endsOn : on.add({ years: 1 });
  const seen = until.add({ months: 3 });
  const after = outlookOf(applied.value.state, terms, seen, applied.value.issued);
  if (!after.ok) return after;
  const before = outlookOf(state, terms, seen);
  if (!before.ok) return before;
  const difference = subtractYen(costUntil(after.value.invoices, until, terms), costUntil(before.value.invoices, until, terms));
  const { issued } = applied.value;
  return decide({ state: applied.value.state, issued, without: before.value, with: after.value, difference, until });
}
