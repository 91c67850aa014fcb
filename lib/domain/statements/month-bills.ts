import type { Temporal } from "temporal-polyfill";
import type { Invoice, Statement } from "../billing/charge";
import { monthlyStatement } from "../billing/statement";
import { compareMonths, monthOf } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractEvent } from "../contracts/events";
import { replay } from "../contracts/replay";
import { addYen, noYen, type Yen } from "../yen";

/** What is billed for a month: the invoices that were issued for it, or what it comes to so far. */
export type MonthBill = {
  readonly month: Temporal.PlainYearMonth;
  readonly invoices: readonly Invoice[];
  /** Not invoiced yet: it may still change until the month is over. Null once invoices are issued, or where nothing is due. */
  readonly soFar: Statement | null;
};

/** A contract's bills by the month that they are for, the newest first: issued as billing issued them, the running month as it stands. */
export function monthBills(events: readonly ContractEvent[], terms: TermsByDay, today: Temporal.PlainDate): MonthBill[] {
  const { state, issued } = replay(events, terms, { until: today });
  const bills = new Map<string, MonthBill>();
  for (const invoice of issued) {
    const first = invoice.lines[0];
    if (!first) continue;
    const month = monthOf(first.from);
    const known = bills.get(month.toString());
    bills.set(month.toString(), { month, invoices: [...(known?.invoices ?? []), invoice], soFar: null });
  }
  const now = monthOf(today);
  if (state && !bills.has(now.toString())) {
    const statement = monthlyStatement(state, terms, now);
    if (statement.ok && statement.value) bills.set(now.toString(), { month: now, invoices: [], soFar: statement.value });
  }
  return [...bills.values()].sort((a, b) => compareMonths(b.month, a.month));
}

/** What a month comes to, tax included. */
export function billTotal({ invoices, soFar }: MonthBill): Yen {
  return addYen(noYen, ...invoices.map(({ total }) => total), ...(soFar ? [soFar.total] : []));
}
