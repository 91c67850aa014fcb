import type { Temporal } from "temporal-polyfill";
import type { Charge, Invoice } from "../billing/charge";
import { due } from "../billing/due";
import { dueOf } from "../billing/due-dates";
import { type Applied, invoiceFrom } from "../billing/invoice";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { type Decision, decide, explain, refuse } from "../decision";
import { nameFacts } from "../localized";
import { noYen, type Yen, yenFact } from "../yen";
import { type ApplyContext, applyingAt } from "./applying";
import type { ContractState } from "./contract";
import { effectiveEvents } from "./effective-events";
import type { ContractEvent, EventOf, OrdinaryEvent } from "./events";
import { apply } from "./state";

/**
 * Puts the past right: the history is told again with the correction, and what would have been invoiced otherwise goes onto one invoice
 * (or credit note) of the day of the correction. Nothing issued changes; payments stay with the invoices that they paid.
 */
export function correct(
  state: ContractState | null,
  event: EventOf<"correct">,
  done: readonly ContractEvent[],
  terms: TermsByDay,
  context: ApplyContext,
): Decision<Applied> {
  if (!state) return refuse("contract-not-found", null, { contract: event.contract });
  const after = effectiveEvents([...done, event]);
  if (!after.ok) return after;
  const before = effectiveEvents(done);
  if (!before.ok) return before;
  const { on, product, catalogue } = applyingAt(state, terms, event.at, context);
  const current = due(state, terms, on);
  if (!current.ok) return current;
  const retelling = { ...context, retold: true };
  const was = tell(before.value, terms, on, retelling);
  const is = tell(after.value, terms, on, retelling);
  if (!is.ok) return refuse("correction-not-possible", is.refusal.term, { event: event.replaces });
  if (!was.ok) return was;
  const { invoices, interest } = current.value.state.billing;
  const corrected = { ...is.value.state, billing: { ...is.value.state.billing, invoices, interest } };
  const lines = differences(was.value.issued, is.value.issued, event.replaces);
  if (lines.length === 0) return decide({ state: corrected, issued: current.value.issued });
  const payBy = dueOf(product.invoicing.immediate.due, on, on, catalogue.calendar);
  if (!payBy.ok) return payBy;
  const draft = { issuedOn: on, dueOn: payBy.value.dueOn, lines, reasons: [payBy.value.reason], regular: false };
  const basis = { product, tax: catalogue.operator.tax, explaining: { facts: true } };
  const adjusted = invoiceFrom(corrected, draft, basis);
  return decide({ state: adjusted.state, issued: [...current.value.issued, ...adjusted.issued] });
}

/** Whom a payment belongs to does not depend on what should have been invoiced. */
const notRetold: ReadonlySet<OrdinaryEvent["type"]> = new Set(["pay", "leave-unpaid"]);

function tell(
  events: readonly OrdinaryEvent[],
  terms: TermsByDay,
  until: Temporal.PlainDate,
  context: ApplyContext,
): Decision<Applied> {
  let state: ContractState | null = null;
  const issued: Invoice[] = [];
  for (const event of events.filter((one) => !notRetold.has(one.type))) {
    const step: Decision<Applied> = apply(state, event, terms, context);
    if (!step.ok) return step;
    state = step.value.state;
    issued.push(...step.value.issued);
  }
  if (!state) return refuse("correction-not-possible", null, { event: "" });
  const last = due(state, terms, until);
  return last.ok ? decide({ state: last.value.state, issued: [...issued, ...last.value.issued] }) : last;
}

type Sum = { readonly line: Charge; readonly amount: Yen };

function sumsOf(invoices: readonly Invoice[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const line of invoices.flatMap((invoice) => invoice.lines)) {
    const key = [line.item, line.code, line.from.toString(), line.to.toString(), line.taxRate].join(" ");
    const amount = ((sums.get(key)?.amount ?? 0n) + line.amount) as Yen;
    sums.set(key, { line, amount });
  }
  return sums;
}

function differences(was: readonly Invoice[], is: readonly Invoice[], event: string): Charge[] {
  const before = sumsOf(was);
  const after = sumsOf(is);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const old = before.get(key);
    const line = after.get(key)?.line ?? old?.line;
    const beforeYen = old?.amount ?? noYen;
    const afterYen = after.get(key)?.amount ?? noYen;
    if (!line || beforeYen === afterYen) return [];
    const amount = (afterYen - beforeYen) as Yen;
    const facts = {
      event,
      ...nameFacts("name", line.name),
      beforeYen: yenFact(beforeYen),
      afterYen: yenFact(afterYen),
      yen: yenFact(amount),
    };
    const terms = line.reasons.flatMap((reason) => reason.terms);
    return [{ ...line, amount, reasons: [explain("corrected", terms, facts)] }];
  });
}
