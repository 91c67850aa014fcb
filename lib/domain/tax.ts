import type { Temporal } from "temporal-polyfill";
import type { Charge, RateTotal, Totals } from "./billing/charge";
import type { TaxKind } from "./catalogue/charge";
import type { TaxTerms } from "./catalogue/tax-terms";
import { type Decision, decide, explain, refuse } from "./decision";
import { dateText } from "./month-number";
import { addYen, ratioOfYen, type Yen, yenFact } from "./yen";

/**
 * The rate of a line by the last day that it pays for (JP-04), in per cent; null outside the tax.
 * Before the first rate of the table there was no tax to compute: a named refusal, not a silent zero.
 */
export function taxRateOn(kind: TaxKind, lastDay: Temporal.PlainDate, terms: TaxTerms): Decision<number | null> {
  if (kind === "outside") return decide(null);
  // ISO dates of four-digit years compare as text, which is what this function, asked for every line, can afford.
  const day = dateText(lastDay);
  let latest: (typeof terms.rates)[number] | null = null;
  for (const rate of terms.rates) if (rate.from <= day && (latest === null || rate.from > latest.from)) latest = rate;
  if (!latest) return refuse("beyond-tax-data", terms.byLastDay, { date: day, from: terms.rates[0]?.from ?? "" });
  return decide(kind === "reduced" ? (latest.reduced ?? latest.standard) : latest.standard);
}

/** The tax on the sum of one rate's lines, its fraction cut once (JP-05). */
export function taxOn(subtotal: Yen, rate: number, terms: TaxTerms): Yen {
  return ratioOfYen(subtotal, { numerator: BigInt(rate), denominator: 100n }, terms.once.rounding);
}

/** Adds lines up: a subtotal and one tax amount per rate, never a tax per line (JP-05). */
export function totalsOf(lines: readonly Pick<Charge, "amount" | "taxRate">[], terms: TaxTerms): Totals {
  const rates = [...new Set(lines.flatMap((line) => (line.taxRate === null ? [] : [line.taxRate])))].sort((a, b) => b - a);
  const totals = rates.map((rate) => rateTotal(rate, sumOf(lines.filter((line) => line.taxRate === rate)), terms));
  const subtotal = sumOf(lines);
  const tax = addYen(...totals.map((one) => one.tax));
  return { subtotal, rates: totals, tax, total: addYen(subtotal, tax) };
}

function sumOf(lines: readonly Pick<Charge, "amount">[]): Yen {
  return addYen(...lines.map((line) => line.amount));
}

function rateTotal(rate: number, subtotal: Yen, terms: TaxTerms): RateTotal {
  const tax = taxOn(subtotal, rate, terms);
  const rest = (subtotal * BigInt(rate)) % 100n !== 0n;
  const facts = { rate, subtotal: yenFact(subtotal), tax: yenFact(tax), rounding: terms.once.rounding, cut: rest };
  return { rate, subtotal, tax, reason: explain("tax-once", [terms.once, terms.byLastDay], facts) };
}
