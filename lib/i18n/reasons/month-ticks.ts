import { Temporal } from "temporal-polyfill";
import type { FactReader } from "./fact-reader";
import type { MonthTick } from "./words";

const most = 6;

/** The months from the start to the one in question, the free ones not counted. Of a long time only the last months are drawn. */
export function monthTicks(facts: FactReader, until: Temporal.PlainYearMonth, lastCounts: boolean): MonthTick[] {
  const billed = facts.plainDate("billedFrom").toPlainYearMonth();
  const start = facts.plainDate("startsOn").toPlainYearMonth();
  const ticks: MonthTick[] = [];
  for (let month = start; Temporal.PlainYearMonth.compare(month, until) <= 0; month = month.add({ months: 1 })) {
    const counted = Temporal.PlainYearMonth.compare(month, billed) >= 0 || (lastCounts && month.equals(until));
    ticks.push({ label: facts.asTick(month), counted });
  }
  return ticks.slice(-most);
}

/** Whether the month is charged in full although the item started only in the course of it. */
export function isFirstPartOfMonth(facts: FactReader): boolean {
  const start = facts.plainDate("startsOn");
  return (
    facts.has("firstKind") &&
    facts.text("firstKind") === "same-month" &&
    start.day > 1 &&
    start.toPlainYearMonth().equals(facts.plainMonth("month"))
  );
}
