import { isCorporateNumber } from "../identity/corporate-number";

/** The number as typed, without what stands between groups and without the T of a registration number; any width of digits. */
export function normaliseCorporateNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s‐‑‒–—―−ー-]/gu, "")
    .replace(/^T(?=\d)/i, "");
}

/** What is wrong with a typed corporate number (JP-06): its form, or the check digit in front. Null: nothing. */
export function corporateNumberFault(typed: string): "form" | "check-digit" | null {
  const number = normaliseCorporateNumber(typed);
  if (!/^\d{13}$/.test(number)) return "form";
  return isCorporateNumber(number) ? null : "check-digit";
}
