import type { Temporal } from "temporal-polyfill";

/** The series of a month, apart from that of procedures. */
export function noticeSeries(on: Temporal.PlainDate): string {
  return `N${on.toPlainYearMonth().toString().slice(-5)}`;
}

/** The number that people quote: `N26-11-0001`. */
export function noticeNumber(on: Temporal.PlainDate, count: bigint): string {
  return `${noticeSeries(on)}-${count.toString().padStart(4, "0")}`;
}
