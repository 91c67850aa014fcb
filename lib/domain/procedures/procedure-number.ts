import type { Temporal } from "temporal-polyfill";

/** The series of a month: numbers begin again at 1 with each month in Japan. */
export function procedureSeries(receivedOn: Temporal.PlainDate): string {
  const month = receivedOn.toPlainYearMonth().toString();
  return `M${month.slice(-5)}`;
}

/** The number that a person quotes: `M26-11-0001`. */
export function procedureNumber(receivedOn: Temporal.PlainDate, count: bigint): string {
  return `${procedureSeries(receivedOn)}-${count.toString().padStart(4, "0")}`;
}
