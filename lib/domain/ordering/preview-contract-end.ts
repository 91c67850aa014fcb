import { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import { due } from "../billing/due";
import { dateInJapan } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { type ApplyContext, type Applying, applyingAt } from "../contracts/applying";
import { type ConsumerRight, consumerRightOf } from "../contracts/consumer-right";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide } from "../decision";
import { dayOfMonth, monthNumberOf } from "../month-number";
import { partnersEnding } from "../partners/partners-for";
import { addYen, noYen, type Yen } from "../yen";
import { type AskedEnding, askedEnding, type Ended, endingEdge } from "./asked-ending";
import { contractEndPoints } from "./contract-end-points";
import { endedWithContract } from "./ending";
import { outlookOf } from "./outlook";
import type { ContractEndPreview, EndWay, LastInvoice, LaterEnd } from "./preview";
import { type Asked, allowedTo, applyingFor } from "./request";

type EndRequest = { readonly at: Temporal.Instant | string; readonly way: EndWay; readonly context?: ApplyContext };

/** Invoices of a contract that has ended come at the latest so many months after. */
const lastInvoicesWithin = 3;

/** What ending the whole contract today will mean: its last day, every option that goes with it, what is still charged and when. */
export function previewContractEnd(
  loaded: ContractState,
  byDay: TermsByDay,
  { at: asked, way, context = {} }: EndRequest,
): Decision<ContractEndPreview> {
  const at = Temporal.Instant.from(asked);
  // What was invoiced up to today is spent, whatever one does.
  const current = due(loaded, byDay, dateInJapan(at));
  if (!current.ok) return current;
  const { state } = current.value;
  const applying = applyingAt(state, byDay, at, context);
  const ask = (on: Temporal.Instant) => askedEnding(state, askedBy(way, on), byDay, context);
  const ended = ask(at);
  if (!ended.ok) return ended;
  const invoices = lastInvoices(ended.value, byDay, applying);
  if (!invoices.ok) return invoices;
  const right = consumerRightOf(state, applying.product, applying.member);
  const facts = {
    way,
    name: applying.product.name,
    endsOn: ended.value.endsOn,
    reasons: ended.value.reasons,
    ending: endedWithContract(state, ended.value.after, applying.product),
    partners: partnersEnding(applying.catalogue, state.product),
    accountIds: state.accounts.length,
    invoices: invoices.value,
    toPay: totalOf(invoices.value),
    later: laterEnd(ask, at, ended.value, byDay, applying),
    right: right.ok ? rightOf(right.value) : null,
  };
  return decide({
    action: "end-contract",
    contract: state.contract,
    product: state.product,
    receivedOn: applying.on,
    ...facts,
    schedule: [],
    points: contractEndPoints(facts, applying),
  });
}

const askedBy = (way: EndWay, at: Temporal.Instant): AskedEnding => (way === "consumer-right" ? { at, initial: true } : { at });

/** The same by the consumer's right, for a login that its product's permission table lets ask for it. */
export function previewInitialEnd(
  state: ContractState,
  byDay: TermsByDay,
  { context = {}, ...asked }: Asked & { readonly context?: ApplyContext },
): Decision<ContractEndPreview> {
  const applying = applyingFor(state, byDay, asked);
  if (!applying.ok) return applying;
  const right = consumerRightOf(state, applying.value.product, context.member ?? "person");
  if (!right.ok) return right;
  const may = allowedTo(asked, right.value.permission, applying.value);
  if (!may.ok) return may;
  return previewContractEnd(state, byDay, { at: asked.at, way: "consumer-right", context });
}

const rightOf = ({ documentOn, days, lastDayOn, term }: ConsumerRight) => ({ documentOn, days, lastDayOn, term });

function lastInvoices({ after, endsOn, invoices }: Ended, byDay: TermsByDay, { product }: Applying): Decision<LastInvoice[]> {
  const outlook = outlookOf(after, byDay, endsOn.add({ months: lastInvoicesWithin }), invoices);
  if (!outlook.ok) return outlook;
  const day = product.invoicing.cardChargeDay;
  return decide(
    outlook.value.invoices.map(
      ({ kind, issuedOn, dueOn, method, subtotal, rates, tax, total, lines, reasons }: Invoice): LastInvoice => ({
        kind,
        issuedOn,
        dueOn,
        method,
        cardChargedOn: day === undefined ? null : dayOfMonth(monthNumberOf(issuedOn), day),
        subtotal,
        rates,
        tax,
        total,
        lines,
        reasons,
      }),
    ),
  );
}

const totalOf = (invoices: readonly { readonly total: Yen }[]): Yen => addYen(noYen, ...invoices.map((one) => one.total));

/** Asking on the first day that gives a later end: until when, from when, and what would be invoiced up to that end. */
function laterEnd(
  ask: (at: Temporal.Instant) => Decision<Ended>,
  at: Temporal.Instant,
  ended: Ended,
  byDay: TermsByDay,
  applying: Applying,
): LaterEnd | null {
  const edge = endingEdge(ask, at, ended.endsOn);
  const next = edge && ask(edge.next);
  const invoices = next?.ok ? lastInvoices(next.value, byDay, applying) : null;
  if (!edge || !next?.ok || !invoices?.ok) return null;
  return {
    lastDay: dateInJapan(edge.last),
    nextDay: dateInJapan(edge.next),
    endsOn: next.value.endsOn,
    toPay: totalOf(invoices.value),
  };
}
