import type { PaymentTerms } from "../catalogue/invoicing";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse } from "../decision";
import { namesIssuedInvoice } from "./names-issued-invoice";

/**
 * Whether the billing address may change: where the terms ask for it, only after the first invoice has come and with the number of one of
 * the contract's invoices. `state` is that of the day of the change; `numbers` are the contract's, in the order of its invoices.
 */
export function checkBillingAddress(
  state: ContractState,
  { billingAddress }: Pick<PaymentTerms, "billingAddress">,
  invoiceNumber: string | undefined,
  numbers: readonly string[],
): Decision<null> {
  if (!billingAddress || namesIssuedInvoice(state, invoiceNumber, numbers)) return decide(null);
  const issued = state.billing.invoices.length > 0;
  return refuse("billing-address-needs-invoice", billingAddress, { invoiceNumber: invoiceNumber ?? "", issued });
}
