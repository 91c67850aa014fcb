import type { Temporal } from "temporal-polyfill";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Decision, decide } from "../decision";
import { firstDayOfMonth, type MonthNumber, monthNumberOf } from "../month-number";
import type { ForecastMonth } from "./charge";
import { explainNoFee } from "./charge-reasons";
import { type Item, itemsOf } from "./items";
import { feeOfMonth, monthlyChargeOf } from "./periods";
import { monthlyStatement } from "./statement";

/** What the coming months will be invoiced if nothing changes, and why an item costs nothing yet. */
export function forecast(
  state: ContractState,
  terms: TermsByDay,
  from: Temporal.PlainYearMonth,
  count: number,
): Decision<readonly ForecastMonth[]> {
  const months: ForecastMonth[] = [];
  for (let n = 0; n < count; n += 1) {
    const month = from.add({ months: n });
    const statement = monthlyStatement(state, terms, month);
    if (!statement.ok) return statement;
    months.push({ month, statement: statement.value, withoutFee: withoutFeeIn(state, terms, month) });
  }
  return decide(months);
}

/** The items that a month does not charge yet, each with its reason. */
export function withoutFeeIn(
  state: ContractState,
  terms: TermsByDay,
  month: Temporal.PlainYearMonth,
): ForecastMonth["withoutFee"] {
  const number = monthNumberOf(month);
  const items = itemsOf(state, productFor(state, terms, firstDayOfMonth(number)));
  return items.flatMap((item) => freeMonth(item, number));
}

function freeMonth(item: Item, month: MonthNumber): ForecastMonth["withoutFee"] {
  const terms = monthlyChargeOf(item.charges);
  if (!terms || feeOfMonth(terms, item, month) !== "before-first") return [];
  return [{ item: item.key.item, name: terms.name, reason: explainNoFee(terms, item, month) }];
}
