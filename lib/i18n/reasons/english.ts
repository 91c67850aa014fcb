import { formatMonth } from "../format";

/** `1 user`, `10 users`, `1.5 GB`: names of units are given in the singular or the plural; those in capitals have one form. */
export function countInEnglish(digits: string, unit: string): string {
  if (/[A-Z]$/.test(unit)) return `${digits} ${unit}`;
  const singular = unit.replace(/s$/, "");
  return `${digits} ${digits === "1" ? singular : `${singular}s`}`;
}

/** The name of one unit: `user`. */
export function unitInEnglish(unit: string): string {
  return countInEnglish("1", unit).slice(2);
}

/** `invoice`, `invoice or card`, `invoice, direct debit or card`. */
export function anyOf(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}

/** `1st`, `2nd`, `20th`. */
export function ordinal(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13;
  const ending = teen ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th");
  return `${day}${ending}`;
}

/** `1 month`, `12 months`. */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** `December`. */
export function nameOfMonth(month: number): string {
  return formatMonth({ year: 0, month }, "en").replace(" 0", "");
}
