import "server-only";
import type { CardBrand } from "@/lib/domain/payment/card";

/** The five that are taken. */
export const brands = ["visa", "mastercard", "jcb", "amex", "diners"] as const satisfies readonly CardBrand[];

type Range = { readonly brand: CardBrand; readonly from: number; readonly to: number; readonly lengths: readonly number[] };

/** Which first six digits belong to which brand. Data of the gateway: a brand that is not here is not taken. */
const ranges: readonly Range[] = [
  { brand: "visa", from: 400000, to: 499999, lengths: [13, 16, 19] },
  { brand: "mastercard", from: 510000, to: 559999, lengths: [16] },
  { brand: "mastercard", from: 222100, to: 272099, lengths: [16] },
  { brand: "jcb", from: 352800, to: 358999, lengths: [16, 17, 18, 19] },
  { brand: "amex", from: 340000, to: 349999, lengths: [15] },
  { brand: "amex", from: 370000, to: 379999, lengths: [15] },
  { brand: "diners", from: 300000, to: 305999, lengths: [14, 16] },
  { brand: "diners", from: 309500, to: 309599, lengths: [14, 16] },
  { brand: "diners", from: 360000, to: 369999, lengths: [14, 19] },
  { brand: "diners", from: 380000, to: 399999, lengths: [14, 16] },
];

/** Full-width digits made half-width; spaces and dashes dropped. */
export function cardDigits(typed: string): string {
  return typed.normalize("NFKC").replace(/[\s‐‑‒–—―−ー-]/gu, "");
}

export function brandOf(digits: string): CardBrand | null {
  const prefix = Number(digits.slice(0, 6));
  return ranges.find(({ from, to }) => digits.length >= 6 && prefix >= from && prefix <= to)?.brand ?? null;
}

/** Whether the digits are a number of their brand: its length, and the check digit by Luhn. */
export function isCardNumber(digits: string): boolean {
  const prefix = Number(digits.slice(0, 6));
  const range = ranges.find(({ from, to }) => prefix >= from && prefix <= to);
  if (!/^\d{12,19}$/.test(digits) || (range && !range.lengths.includes(digits.length))) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
