import { Temporal } from "temporal-polyfill";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2027/1/5`, `２０２７年１月５日`, `5 January 2027` and `2027-01-05` are the same day. */
export function isoDay(typed: string): string {
  const text = typed.normalize("NFKC").replace(/\s/g, "");
  const [, dayFirst = "", name = "", yearLast = ""] = /^(\d{1,2})([a-z]{3,9})(\d{4})$/i.exec(text) ?? [];
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (number > 0) return `${yearLast}-${String(number).padStart(2, "0")}-${dayFirst.padStart(2, "0")}`;
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
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
