import { isAfter } from "../calendar";
import type { DefaultTerms } from "../catalogue/remedies";
import { explain } from "../decision";
import { firstDayOfMonth, monthNumberOf } from "../month-number";
import { noYen, ratioOfYen, type Yen, yen, yenFact } from "../yen";
import type { IssuedInvoice, PendingInterest } from "./billing-state";
import { lineItem } from "./items";

type InterestTerms = NonNullable<DefaultTerms["interest"]>;

export function openOf({ total, payments }: IssuedInvoice): Yen {
  return payments.reduce<bigint>((open, paid) => open - paid.amount, total) as Yen;
}

type Segment = { readonly principal: Yen; readonly days: number };

/**
 * Interest on an invoice paid late, from the day after the due date to the day before each payment, on what was open of the principal
 * (a payment clears interest first, and interest bears none); the fraction is cut once. It waits for the month after the payment.
 */
export function lateInterest(invoice: IssuedInvoice, number: number, terms: InterestTerms): PendingInterest | null {
  const paidOn = invoice.payments.at(-1)?.on;
  if (!paidOn || !isAfter(paidOn, invoice.dueOn)) return null;
  const segments = segmentsOf(invoice);
  const weighted = segments.reduce((sum, one) => sum + one.principal * BigInt(one.days), 0n);
  const { rate, yearDays } = terms;
  const ratio = { numerator: BigInt(rate.numerator), denominator: BigInt(rate.denominator) * BigInt(yearDays) };
  const amount = ratioOfYen(yen(weighted), ratio, "truncate");
  if (amount === noYen) return null;
  const facts = {
    invoice: number,
    dueOn: invoice.dueOn.toString(),
    paidOn: paidOn.toString(),
    numerator: rate.numerator,
    denominator: rate.denominator,
    yearDays,
    segments: segments.map((one) => `${one.principal}*${one.days}`).join(","),
    yen: yenFact(amount),
  };
  const line = {
    item: lineItem,
    code: "late-interest",
    option: null,
    accountId: null,
    name: terms.name,
    from: invoice.dueOn.add({ days: 1 }),
    to: paidOn.subtract({ days: 1 }),
    quantity: 1,
    amount,
    taxRate: null,
    reasons: [explain("late-interest", [terms, terms.calculation], facts)],
  } as const;
  return { invoice: number, on: firstDayOfMonth(monthNumberOf(paidOn) + 1), settled: false, line };
}

function smallerOf(a: Yen, b: Yen): Yen {
  if (a < b) return a;
  return b;
}

function segmentsOf(invoice: IssuedInvoice): Segment[] {
  const principal = (invoice.total - invoice.interest) as Yen;
  const segments: Segment[] = [];
  let open = invoice.total;
  let since = invoice.dueOn.add({ days: 1 });
  for (const { on, amount } of invoice.payments) {
    const days = isAfter(on, since) ? since.until(on, { largestUnit: "days" }).days : 0;
    const bearing = smallerOf(open, principal);
    if (days > 0 && bearing > noYen) segments.push({ principal: bearing, days });
    if (isAfter(on, since)) since = on;
    open = (open - amount) as Yen;
  }
  return segments;
}
