import type { Temporal } from "temporal-polyfill";
import type { Charge, Invoice, Totals } from "../billing/charge";
import { due } from "../billing/due";
import { isAfter } from "../calendar";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide } from "../decision";
import { totalsOf } from "../tax";
import { addYen, noYen, type Yen } from "../yen";

/** What a contract will be invoiced up to a day if nothing happens any more: the very invoices that the billing run would issue. */
export type Outlook = { readonly invoices: readonly Invoice[]; readonly state: ContractState };

/** The invoices of the time after `state`, with those that an event has issued already in front. */
export function outlookOf(
  state: ContractState,
  terms: TermsByDay,
  until: Temporal.PlainDate,
  issued: readonly Invoice[] = [],
): Decision<Outlook> {
  const after = due(state, terms, until);
  if (!after.ok) return after;
  return decide({ invoices: [...issued, ...after.value.issued], state: after.value.state });
}

/** The lines that pay for a time beginning not after `until`, with the tax of each invoice on its own. */
export function costUntil(invoices: readonly Invoice[], until: Temporal.PlainDate, terms: TermsByDay): Yen {
  const totals = invoices.map((invoice) => paidFor(invoice, until, terms).total);
  return totals.length === 0 ? noYen : addYen(...totals);
}

function paidFor(invoice: Invoice, until: Temporal.PlainDate, terms: TermsByDay): Totals {
  const lines = invoice.lines.filter((line: Charge) => !isAfter(line.from, until));
  if (lines.length === invoice.lines.length) return invoice;
  return totalsOf(lines, catalogueOn(terms, invoice.issuedOn).operator.tax);
}
