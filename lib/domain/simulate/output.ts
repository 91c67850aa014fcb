import type { Charge, Invoice } from "../billing/charge";
import { wordOn } from "../contracts/applying";
import type { ContractState, OptionInstance } from "../contracts/contract";
import { termOn } from "../contracts/terms";
import type { Refusal } from "../decision";
import type { Yen } from "../yen";
import { groupBy } from "./group-by";
import type { ContractOutput, InvoiceOutput, LineOutput, OptionOutput, Output } from "./output-shape";
import type { ScenarioFault } from "./scenario-fault";
import type { NumberedInvoice, RefusedEvent, Simulation } from "./simulation";
import { unsafeAmounts } from "./unsafe-amounts";

export type OutputResult =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] };

/** The output of a replay. `message` makes the words of a refusal; an amount that no JSON number can hold is a fault. */
export function outputOf(simulation: Simulation, message: (refusal: Refusal) => string): OutputResult {
  const faults = unsafeAmounts(simulation.invoices);
  if (faults.length > 0) return { ok: false, faults };
  const contracts = simulation.contracts.map((state) => [state.contract, contractOutput(state, simulation)] as const);
  const invoices = simulation.invoices.map(invoiceOutput);
  return {
    ok: true,
    output: { contracts: Object.fromEntries(contracts), invoices, refusals: refusalsOutput(simulation.refusals, message) },
  };
}

function contractOutput(state: ContractState, { until }: Simulation): ContractOutput {
  const wasWithdrawn = state.withdrawnOn !== null;
  return {
    product: state.product,
    state: wordOn(state, until),
    receivedOn: state.receivedOn.toString(),
    startsOn: state.startsOn.toString(),
    minimumTermEndsOn: wasWithdrawn ? null : (state.minimumTermEndsOn?.toString() ?? null),
    termEndsOn: wasWithdrawn ? null : (termOn(state, until)?.endsOn.toString() ?? null),
    endsOn: wasWithdrawn ? null : (state.cancellation?.endsOn.toString() ?? null),
    options: state.options.map(optionOutput),
  };
}

function optionOutput({ option, accountId, startsOn, billedFrom, endsOn }: OptionInstance): OptionOutput {
  return {
    option,
    accountId,
    startsOn: startsOn.toString(),
    billedFrom: billedFrom?.toString() ?? null,
    endsOn: endsOn?.toString() ?? null,
  };
}

function invoiceOutput(invoice: NumberedInvoice): InvoiceOutput {
  return {
    number: invoice.number,
    contract: invoice.contract,
    issuedOn: invoice.issuedOn.toString(),
    dueOn: invoice.dueOn.toString(),
    lines: invoice.lines.map(lineOutput),
    subtotals: byRate(invoice, (one) => one.subtotal),
    tax: byRate(invoice, (one) => one.tax),
    total: Number(invoice.total),
    barcode: invoice.barcode,
  };
}

function lineOutput({ code, option, from, to, quantity, amount, taxRate, reasons }: Charge): LineOutput {
  const rules = [...new Set(reasons.flatMap((reason) => reason.terms.map((term) => term.rule)))];
  return { code, option, from: from.toString(), to: to.toString(), quantity, amount: Number(amount), taxRate, rules };
}

function byRate({ rates }: Invoice, pick: (rate: Invoice["rates"][number]) => Yen): Record<string, number> {
  return Object.fromEntries(rates.map((one) => [String(one.rate), Number(pick(one))]));
}

/** One entry for each event. What stops the replay itself may stop several contracts: then each message once. */
function refusalsOutput(refusals: readonly RefusedEvent[], message: (refusal: Refusal) => string): Output["refusals"] {
  const byEvent = [...groupBy(refusals, (one) => one.event)];
  return Object.fromEntries(
    byEvent.map(([event, own]) => {
      const messages = new Set(own.map((one) => message(one.refusal)));
      return [event, { rule: own[0]?.refusal.term?.rule ?? null, message: [...messages].join(" ") }];
    }),
  );
}
