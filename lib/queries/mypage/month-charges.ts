import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Charge, ForecastMonth, Statement, Totals } from "@/lib/domain/billing/charge";
import { forecast } from "@/lib/domain/billing/forecast";
import { compareMonths, monthOf } from "@/lib/domain/calendar";
import type { TaxTerms } from "@/lib/domain/catalogue/tax-terms";
import { type Decision, decide } from "@/lib/domain/decision";
import { totalsOf } from "@/lib/domain/tax";
import { addYen, noYen, subtractYen, type Yen } from "@/lib/domain/yen";
import type { OwnContract } from "../contracts/own-contract";
import { type ChargeChange, chargeChanges } from "./charge-changes";

/** One bar: what a month costs with tax, split into what comes every month and what comes once. */
export type MonthBar = {
  readonly month: Temporal.PlainYearMonth;
  readonly regular: Yen;
  readonly once: Yen;
  readonly total: Yen;
  readonly forecast: boolean;
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
  readonly coming: readonly ForecastMonth[];
};

const pastMonths = 5;
const comingMonths = 3;

/** This month's charges, the months before and those to come, all by the same domain functions that will make the invoice. */
export function monthCharges(contracts: readonly OwnContract[], today: Temporal.PlainDate): Decision<MonthCharges> {
  const month = monthOf(today);
  const tax = contracts[0]?.catalogue.operator.tax;
  if (!tax) throw new Error("no contract to charge");
  const first = contracts.map(({ state }) => monthOf(state.startsOn)).reduce((a, b) => (compareMonths(a, b) < 0 ? a : b), month);
  const earliest =
    compareMonths(first, month.subtract({ months: pastMonths })) < 0 ? month.subtract({ months: pastMonths }) : first;
  const count = month.since(earliest, { largestUnit: "month" }).months + 1 + comingMonths;
  const months = monthsOf(contracts, earliest, count);
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
    bars: months.value.map((one) => barOf(one, tax, compareMonths(one.month, month) > 0)),
    coming: months.value
      .slice(at + 1)
      .map((one) => ({ month: one.month, statement: one.statements[0] ?? null, withoutFee: one.withoutFee })),
  });
}

type Month = {
  readonly month: Temporal.PlainYearMonth;
  readonly statements: readonly Statement[];
  readonly withoutFee: ForecastMonth["withoutFee"];
};

function monthsOf(contracts: readonly OwnContract[], from: Temporal.PlainYearMonth, count: number): Decision<readonly Month[]> {
  const months: Month[] = Array.from({ length: count }, (_, n) => ({
    month: from.add({ months: n }),
    statements: [],
    withoutFee: [],
  }));
  for (const { state, catalogue } of contracts) {
    const own = forecast(state, catalogue, from, count);
    if (!own.ok) return own;
    for (const [n, { statement, withoutFee }] of own.value.entries()) {
      const sum = months[n];
      if (sum)
        months[n] = {
          ...sum,
          statements: statement ? [...sum.statements, statement] : sum.statements,
          withoutFee: [...sum.withoutFee, ...withoutFee],
        };
    }
  }
  return decide(months);
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
function barOf(month: Month, terms: TaxTerms, isForecast: boolean): MonthBar {
  const { total } = totalsOfMonth(month);
  const once = totalsOf(linesOf(month).filter(isOnce), terms).total;
  return { month: month.month, regular: subtractYen(total, once), once, total, forecast: isForecast };
}

const isOnce = ({ code }: Charge) => code !== "recurring" && code !== "option";
