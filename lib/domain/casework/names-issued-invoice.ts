import type { ContractState } from "../contracts/contract";

/** The newest invoice, whatever its number. */
const newest = "latest";

/**
 * Whether a number is that of an invoice which the contract has had so far. The numbers stand in the order of the contract's invoices and
 * may reach beyond the day asked about (a replay knows them all): one that is issued later does not count yet.
 */
export function namesIssuedInvoice(
  { billing: { invoices } }: ContractState,
  invoiceNumber: string | undefined,
  numbers: readonly string[],
): boolean {
  if (invoiceNumber === newest) return invoices.length > 0;
  return invoiceNumber !== undefined && numbers.slice(0, invoices.length).includes(invoiceNumber);
}
