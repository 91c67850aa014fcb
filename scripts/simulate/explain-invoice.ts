import type { Charge } from "@/lib/domain/billing/charge";
import type { NumberedInvoice } from "@/lib/domain/simulate/simulation";
import { indented, reasonLines } from "./explain-reasons";
import { type Entry, orderOfDay } from "./timeline-entry";
import type { TimelineLanguage } from "./timeline-language";

/** An invoice with its lines, the tax of each rate and the reasons of all of them. */
export function invoiceEntry(invoice: NumberedInvoice, language: TimelineLanguage): Entry {
  const { words, yen, date } = language;
  const title = invoice.kind === "credit-note" ? words.creditNote(invoice.number) : words.invoice(invoice.number);
  const head = [title, invoice.contract, words.due(date(invoice.dueOn)), ...(invoice.barcode ? [words.barcode] : [])].join("  ");
  const taxes = invoice.rates.flatMap(({ rate, tax, reason }) => [
    `${words.tax(rate)}  ${yen(tax)}`,
    ...indented(reasonLines(reason, language)),
  ]);
  const lines = [
    ...invoice.reasons.flatMap((reason) => reasonLines(reason, language)),
    ...invoice.lines.flatMap((line) => lineLines(line, language)),
    ...taxes,
    `${words.total}  ${yen(invoice.total)}`,
  ];
  return {
    day: invoice.issuedOn,
    order: isOccasional(invoice) ? orderOfDay.brings : orderOfDay.issued,
    lines: [head, ...indented(lines, 2)],
  };
}

function lineLines(line: Charge, language: TimelineLanguage): string[] {
  const { words, yen, range, name } = language;
  const amount = yen(line.amount, line.taxRate === null ? "outside" : "excluded");
  const head = `${name(line.name)}  ${range(line.from, line.to)}  ${words.quantity(String(line.quantity))}  ${amount}`;
  return [head, ...indented(line.reasons.flatMap((reason) => reasonLines(reason, language)))];
}

/** What an event of the same day brings stands behind it; all else is issued at the day's beginning. */
function isOccasional({ reasons }: NumberedInvoice): boolean {
  return reasons.some(({ kind }) => kind === "issued-on-receipt" || kind === "issued-on-occasion");
}
