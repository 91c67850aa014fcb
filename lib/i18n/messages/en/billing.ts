import type { billing as ja } from "../ja/billing";

export const billing = {
  line: "Item",
  rate: "Tax rate",
  percent: (rate) => `${rate}%`,
  amountExcluded: "Amount (tax excluded)",
  subtotal: "Subtotal",
  tax: (rate, of) => `Consumption tax ${rate}% (on ${of})`,
  total: "Total",
  issuedOn: "Invoice date",
  cardChargedOn: "Card charged on",
  dueOn: "Due date",
  paymentDates: "dates of invoice and payment",
} satisfies typeof ja;
