import { Temporal } from "temporal-polyfill";

/** `2027/1/5`, `２０２７年１月５日` and `2027-01-05` are the same day. */
export function isoDay(typed: string): string {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize("NFKC").replace(/\s/g, "")) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day that there is; no calendar that people write, and no database, has a year 0. */
export function isDay(text: string): boolean {
  if (text.startsWith("0000")) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}
