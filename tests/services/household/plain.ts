import type { Charge, Invoice } from "@/lib/domain/billing/charge";
import type { NumberedInvoice, Simulation } from "@/lib/domain/simulate/simulation";

/** Dates as text, yen as whole numbers, so that two tellings compare field by field, reasons and their facts included. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? Number(one) : one)));
}

/** An invoice without what only one of the two tellings has: the simulator's number and each one's name of the contract. */
export function bill(invoice: Invoice | NumberedInvoice): unknown {
  return plain({ ...invoice, number: undefined, contract: undefined });
}

/** The lines of some items from a day on, as the simulator bills them. */
export function linesOf({ invoices }: Simulation, items: readonly string[], from: string): Charge[] {
  return invoices.flatMap(({ lines }) => lines).filter((line) => items.includes(line.item) && line.from.toString() >= from);
}

/** What lines come to on an invoice of their own: tax once, on their sum, the fraction cut off. */
export function totalWithTax(lines: readonly Charge[]): number {
  const subtotal = lines.reduce((sum, { amount }) => sum + Number(amount), 0);
  return subtotal + Math.trunc((subtotal * 10) / 100);
}
