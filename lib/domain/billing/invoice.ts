import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { Product } from "../catalogue/product";
import type { TaxTerms } from "../catalogue/tax-terms";
import type { ContractState } from "../contracts/contract";
import { explain, type Reason } from "../decision";
import { totalsOf } from "../tax";
import { noYen, type Yen, yen, yenFact } from "../yen";
import type { BillingState } from "./billing-state";
import type { Charge, Invoice } from "./charge";
import type { Explaining } from "./charges";

/** What goes on one invoice, before tax and totals. */
export type Draft = {
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly lines: readonly Charge[];
  readonly reasons: readonly Reason[];
  readonly regular: boolean;
};

export type Applied = { readonly state: ContractState; readonly issued: readonly Invoice[] };

type Basis = { readonly product: Product; readonly tax: TaxTerms; readonly explaining: Explaining };

/** The method that pays the invoices issued on a day. */
export function methodOn(state: ContractState, day: Temporal.PlainDate): Invoice["method"] {
  let found = state.payment[0]?.method ?? "invoice";
  for (const step of state.payment) if (!isAfter(step.from, day)) found = step.method;
  return found;
}

/** Issues an invoice: tax once per rate, barcode by its terms, and a place among the contract's invoices. Amounts below zero are a credit note. */
export function invoiceFrom(
  state: ContractState,
  draft: Draft,
  { product, tax, explaining }: Basis,
): Applied & { issued: [Invoice] } {
  const totals = totalsOf(draft.lines, tax);
  const method = state.payment.length === 1 ? (state.payment[0]?.method ?? "invoice") : methodOn(state, draft.issuedOn);
  const { barcode } = product.invoicing;
  const payable = barcode?.methods.includes(method) ?? false;
  const hasBarcode = payable && totals.total > noYen && totals.total < yen(barcode?.below ?? 0);
  const reasons =
    explaining.facts && barcode
      ? [
          ...draft.reasons,
          explain("barcode", [barcode], { total: yenFact(totals.total), below: barcode.below, method, barcode: hasBarcode }),
        ]
      : draft.reasons;
  const invoice: Invoice = {
    ...totals,
    contract: state.contract,
    index: state.billing.invoices.length,
    kind: totals.total < noYen ? "credit-note" : "invoice",
    regular: draft.regular,
    issuedOn: draft.issuedOn,
    dueOn: draft.dueOn,
    method,
    barcode: hasBarcode,
    lines: draft.lines,
    reasons,
  };
  return { state: { ...state, billing: remember(state.billing, invoice) }, issued: [invoice] };
}

function remember(billing: BillingState, { issuedOn, dueOn, total, lines }: Invoice): BillingState {
  const interest = lines.reduce<bigint>((sum, line) => (line.code === "late-interest" ? sum + line.amount : sum), 0n) as Yen;
  const issued = { issuedOn, dueOn, total, interest, named: false, payments: [] };
  return { ...billing, invoices: [...billing.invoices, issued] };
}
