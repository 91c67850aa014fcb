import type { IssuedInvoice } from "../../billing/billing-state";
import { lateInterest, openOf } from "../../billing/interest";
import { isBefore } from "../../calendar";
import { namesIssuedInvoice } from "../../casework/names-issued-invoice";
import { decide, refuse } from "../../decision";
import { firstDayOfMonth, monthNumberOf } from "../../month-number";
import { noYen, type Yen, yen, yenFact } from "../../yen";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import type { EventOf } from "../events";
import { receiptOf } from "../receipt";

/** A payment of an issued invoice, in full or in part. The one that completes a late payment brings the interest. */
export function pay(state: ContractState, { invoice: index, amount }: EventOf<"pay">, { product, on }: Applying): Step {
  const invoice = state.billing.invoices[index];
  if (!invoice) return refuse("invoice-not-issued", product.payment, { invoice: index });
  const open = openOf(invoice);
  if (open <= noYen) return refuse("already-paid", product.payment, { invoice: index });
  const paid: Yen = amount === undefined ? open : yen(amount);
  if (paid > open) return refuse("payment-exceeds-open", product.payment, { amount: yenFact(paid), open: yenFact(open) });
  const after: IssuedInvoice = { ...invoice, named: true, payments: [...invoice.payments, { on, amount: paid }] };
  const terms = product.late?.interest;
  const waiting = terms && openOf(after) === noYen ? lateInterest(after, index + 1, terms) : null;
  const billing = { ...state.billing, invoices: state.billing.invoices.map((one, n) => (n === index ? after : one)) };
  if (!waiting) return decide({ ...state, billing });
  // In the order of the invoices, whichever was paid first.
  const interest = [...billing.interest, waiting].sort((a, b) => a.invoice - b.invoice);
  return decide({ ...state, billing: { ...billing, interest } });
}

/** The invoice stays open on its due date. */
export function leaveUnpaid(state: ContractState, index: number, { product }: Applying): Step {
  const invoice = state.billing.invoices[index];
  if (!invoice) return refuse("invoice-not-issued", product.payment, { invoice: index });
  const invoices = state.billing.invoices.map((one, n) => (n === index ? { ...one, named: true } : one));
  return decide({ ...state, billing: { ...state.billing, invoices } });
}

/** Changes how later invoices are paid; it takes the number of an invoice of the contract. A debit starts some months after. */
export function changePaymentMethod(state: ContractState, event: EventOf<"change-payment-method">, applying: Applying): Step {
  const { payment } = applying.product;
  if (!payment.change || payment.change.kind === "never") return refuse("payment-change-refused", payment.change ?? payment);
  if (!payment.methods.includes(event.to)) {
    return refuse("payment-method-not-offered", payment, { method: event.to, methods: payment.methods.join(",") });
  }
  const { invoiceNumber } = event;
  const known = applying.retold || namesIssuedInvoice(state, invoiceNumber, applying.invoiceNumbers);
  if (!known) return refuse("payment-change-needs-invoice", payment.change, { invoiceNumber: invoiceNumber ?? "" });
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const debit = event.to === "direct-debit" ? payment.debit : undefined;
  const from = debit ? firstDayOfMonth(monthNumberOf(receivedOn) + debit.monthsAfter) : receivedOn;
  const earlier = state.payment.filter((step) => isBefore(step.from, from));
  return decide({ ...state, payment: [...earlier, { from, method: event.to }] });
}
