import type { Temporal } from "temporal-polyfill";
import type { Charge, ForecastMonth, Statement, Totals } from "../billing/charge";
import { forecast } from "../billing/forecast";
import { compareMonths, firstDayOf, monthOf } from "../calendar";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide } from "../decision";
import { monthNumberOf } from "../month-number";
import { totalsOf } from "../tax";
import { addYen, noYen, subtractYen, type Yen } from "../yen";
import { type ChargeChange, chargeChanges, comesMonthly } from "./charge-changes";

/** A contract with the terms that price its months. */
export type Charged = { readonly state: ContractState; readonly terms: TermsByDay };

/** One bar: what a month costs with tax, split into what comes every month and what comes once. */
export type MonthBar = {
  readonly month: Temporal.PlainYearMonth;
  readonly regular: Yen;
  readonly once: Yen;
  readonly total: Yen;
  readonly forecast: boolean;
};

/** A month to come: all its lines, what they add up to (null where nothing is due), and what costs nothing yet. */
export type ComingMonth = Pick<ForecastMonth, "month" | "withoutFee"> & {
  readonly totals: Totals | null;
  readonly lines: readonly Charge[];
};

export type MonthCharges = {
  readonly month: Temporal.PlainYearMonth;
  readonly totals: Totals;
  readonly statements: readonly Statement[];
  /** What costs nothing yet in this month, and why. */
  readonly withoutFee: ForecastMonth["withoutFee"];
  /** Against the month before: the difference with tax, and the lines that make it. */
  readonly difference: { readonly yen: Yen; readonly changes: readonly ChargeChange[] } | null;
  readonly bars: readonly MonthBar[];
  readonly coming: readonly ComingMonth[];
};

const pastMonths = 5;
const comingMonths = 3;

/** The charges of the month of a day, of the months before and of those to come: the statements that billing makes, added up. */
export function monthCharges(contracts: readonly Charged[], today: Temporal.PlainDate): Decision<MonthCharges> {
  const month = monthOf(today);
  const earliest = earliestShown(contracts, month);
  const months = monthsOf(contracts, earliest, monthNumberOf(month) - monthNumberOf(earliest) + 1 + comingMonths);
  if (!months.ok) return months;
  const at = months.value.findIndex((one) => one.month.equals(month));
  const present = months.value[at];
  const before = months.value[at - 1];
  if (!present) throw new Error(`no charges of ${month.toString()}`);
  const totals = totalsOfMonth(present);
  return decide({
    month,
    totals,
    statements: present.statements,
    withoutFee: present.withoutFee,
    difference: before
      ? { yen: subtractYen(totals.total, totalsOfMonth(before).total), changes: chargeChanges(linesOf(before), linesOf(present)) }
      : null,
    bars: months.value.map((one) => barOf(one, contracts, compareMonths(one.month, month) > 0)),
    coming: months.value.slice(at + 1).map((one) => ({
      month: one.month,
      totals: one.statements.length > 0 ? totalsOfMonth(one) : null,
      lines: linesOf(one),
      withoutFee: one.withoutFee,
    })),
  });
}

/** The month of the first start, but not further back than the months that are shown, and not after the present month. */
function earliestShown(contracts: readonly Charged[], month: Temporal.PlainYearMonth): Temporal.PlainYearMonth {
  const first = contracts.map(({ state }) => monthOf(state.startsOn)).reduce((a, b) => (compareMonths(a, b) < 0 ? a : b), month);
  const limit = month.subtract({ months: pastMonths });
  return compareMonths(first, limit) < 0 ? limit : first;
}

type Month = {
  readonly month: Temporal.PlainYearMonth;
  readonly statements: readonly Statement[];
  readonly withoutFee: ForecastMonth["withoutFee"];
};

function monthsOf(contracts: readonly Charged[], from: Temporal.PlainYearMonth, count: number): Decision<readonly Month[]> {
  const forecasts: (readonly ForecastMonth[])[] = [];
  for (const { state, terms } of contracts) {
    const own = forecast(state, terms, from, count);
    if (!own.ok) return own;
    forecasts.push(own.value);
  }
  return decide(
    Array.from({ length: count }, (_, n): Month => {
      const parts = forecasts.flatMap((own) => own[n] ?? []);
      return {
        month: from.add({ months: n }),
        statements: parts.flatMap(({ statement }) => statement ?? []),
        withoutFee: parts.flatMap(({ withoutFee }) => withoutFee),
      };
    }),
  );
}

const linesOf = ({ statements }: Month): readonly Charge[] => statements.flatMap((statement) => statement.lines);

/** One contract's statement is its total; several are several invoices, each with a tax of its own, and their totals are added. */
function totalsOfMonth({ statements }: Month): Totals {
  const [only] = statements;
  if (only && statements.length === 1) return only;
  const sum = (part: (statement: Statement) => Yen) => addYen(noYen, ...statements.map(part));
  return {
    subtotal: sum((one) => one.subtotal),
    rates: statements.flatMap((one) => one.rates),
    tax: sum((one) => one.tax),
    total: sum((one) => one.total),
  };
}

/** The tax is cut once on the whole month: what comes once takes the tax of its own sum, the regular part takes the rest. */
function barOf(month: Month, [contract]: readonly Charged[], isForecast: boolean): MonthBar {
  const { total } = totalsOfMonth(month);
  const lines = linesOf(month).filter((line) => !comesMonthly(line));
  const once = contract ? totalsOf(lines, catalogueOn(contract.terms, firstDayOf(month.month)).operator.tax).total : noYen;
  return { month: month.month, regular: subtractYen(total, once), once, total, forecast: isForecast };
}
