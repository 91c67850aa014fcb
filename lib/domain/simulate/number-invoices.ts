import { Temporal } from "temporal-polyfill";
import type { ContractStory, NumberedInvoice } from "./simulation";

/** Numbers the invoices of all contracts without a gap in order of issue; those of one day by contract, then as issued. */
export function numberInvoices(stories: readonly ContractStory[]): NumberedInvoice[] {
  const issued = stories.flatMap((story) => story.replay.issued);
  // Sorting is stable: contracts stay in the order of their first events, and each one's invoices as they were issued.
  const inOrder = [...issued].sort((a, b) => Temporal.PlainDate.compare(a.issuedOn, b.issuedOn));
  return inOrder.map((invoice, n) => ({ ...invoice, number: `R${String(n + 1).padStart(8, "0")}` }));
}
