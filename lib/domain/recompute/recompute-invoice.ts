import type { Invoice } from "../billing/charge";
import type { ClosedDays } from "./business-days";
import { type Disagreement, recompute } from "./recompute";
import { type InvoiceTerms, recomputeLine } from "./recompute-line";
import { percentOf } from "./rounded";

/**
 * An invoice reckoned again from its lines: sums, tax once per rate, total, days, and every reason of every line. Empty where all agrees;
 * `fact` says where it does not (`lines[2].amount`).
 */
export function recomputeInvoice(invoice: Invoice, terms: InvoiceTerms): Disagreement[] {
  return [
    ...invoice.lines.flatMap((line, n) => below(`lines[${n}]`, recomputeLine(line, terms))),
    ...sums(invoice, terms),
    ...invoice.rates.flatMap((rate) => below(`rates[${rate.rate}]`, taxReason(rate))),
    ...dates(invoice, terms.closedDays),
  ];
}

function below(place: string, disagreements: readonly Disagreement[]): Disagreement[] {
  return disagreements.map((one) => ({ ...one, fact: `${place}.${one.fact}` }));
}

function differs(fact: string, claimed: bigint, recomputed: bigint): Disagreement[] {
  return claimed === recomputed ? [] : [{ fact, claimed: claimed.toString(), recomputed: recomputed.toString() }];
}

const sumOf = (lines: Invoice["lines"]) => lines.reduce<bigint>((sum, line) => sum + line.amount, 0n);

function sums({ lines, rates, subtotal, tax, total, kind }: Invoice, { rounding }: InvoiceTerms): Disagreement[] {
  const used = [...new Set(lines.flatMap((line) => (line.taxRate === null ? [] : [line.taxRate])))].sort((a, b) => b - a);
  const shown = rates.map((one) => one.rate);
  const taxes = used.map((rate) => percentOf(sumOf(lines.filter((line) => line.taxRate === rate)), rate, rounding));
  const all = taxes.reduce((sum, one) => sum + one, 0n);
  const fits = kind === "credit-note" ? total <= 0n : total >= 0n;
  return [
    ...(lines.length > 0 ? [] : [{ fact: "lines", claimed: 0, recomputed: "a line" }]),
    ...(shown.join() === used.join() ? [] : [{ fact: "rates", claimed: shown.join(), recomputed: used.join() }]),
    ...rates.flatMap((one) => {
      const ofRate = lines.filter((line) => line.taxRate === one.rate);
      return [
        ...differs(`rates[${one.rate}].subtotal`, one.subtotal, sumOf(ofRate)),
        ...differs(`rates[${one.rate}].tax`, one.tax, percentOf(sumOf(ofRate), one.rate, rounding)),
      ];
    }),
    ...differs("subtotal", subtotal, sumOf(lines)),
    ...differs("tax", tax, all),
    ...differs("total", total, sumOf(lines) + all),
    ...(fits ? [] : [{ fact: "kind", claimed: kind, recomputed: total < 0n ? "credit-note" : "invoice" }]),
  ];
}

/** The reason of a rate's tax claims the figures that the invoice shows. */
function taxReason({ rate, subtotal, tax, reason }: Invoice["rates"][number]): Disagreement[] {
  const shown = { rate: rate.toString(), subtotal: subtotal.toString(), tax: tax.toString() };
  const other = Object.entries(shown).filter(([fact, value]) => String(reason.facts[fact]) !== value);
  return [
    ...other.map(([fact, value]) => ({ fact: `reason.${fact}`, claimed: reason.facts[fact] ?? null, recomputed: value })),
    ...recompute(reason).disagreements.map((one) => ({ ...one, fact: `reason.${one.fact}` })),
  ];
}

/** What the invoice's own reasons say of its days, its total and its barcode is what stands on it. */
function dates(invoice: Invoice, closedDays: ClosedDays): Disagreement[] {
  const shown: Readonly<Record<string, string | boolean>> = {
    issuedOn: invoice.issuedOn.toString(),
    dueOn: invoice.dueOn.toString(),
    barcode: invoice.barcode,
    total: invoice.total.toString(),
    method: invoice.method,
  };
  return invoice.reasons.flatMap((reason) => [
    ...Object.entries(shown)
      .filter(([fact, value]) => reason.facts[fact] !== undefined && String(reason.facts[fact]) !== String(value))
      .map(([fact, value]) => ({ fact: `${reason.kind}.${fact}`, claimed: reason.facts[fact] ?? null, recomputed: value })),
    ...recompute(reason, closedDays).disagreements.map((one) => ({ ...one, fact: `${reason.kind}.${one.fact}` })),
  ]);
}
