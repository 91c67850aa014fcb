import type { Temporal } from "temporal-polyfill";
import { type Catalogue, getOption, getProduct } from "../catalogue/catalogue";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide } from "../decision";
import type { ForecastMonth } from "./charge";
import { explainNoFee } from "./charge-reasons";
import { lineItem } from "./charges";
import { feeOfMonth, monthlyChargeOf, type Span } from "./periods";
import { monthlyStatement } from "./statement";

/** What the coming months will be invoiced if nothing changes, and why an item costs nothing yet. */
export function forecast(
  state: ContractState,
  catalogue: Catalogue,
  from: Temporal.PlainYearMonth,
  count: number,
): Decision<readonly ForecastMonth[]> {
  const months: ForecastMonth[] = [];
  for (let n = 0; n < count; n += 1) {
    const month = from.add({ months: n });
    const statement = monthlyStatement(state, catalogue, month);
    if (!statement.ok) return statement;
    months.push({ month, statement: statement.value, withoutFee: withoutFeeIn(state, catalogue, month) });
  }
  return decide(months);
}

/** The items that a month does not charge yet, each with its reason. */
export function withoutFeeIn(
  state: ContractState,
  catalogue: Catalogue,
  month: Temporal.PlainYearMonth,
): ForecastMonth["withoutFee"] {
  const product = getProduct(catalogue, state.product);
  const line = { item: lineItem, charges: product.charges, startsOn: state.startsOn, endsOn: state.cancellation?.endsOn ?? null };
  const options = state.options.map(({ key, option, startsOn, endsOn }) => ({
    item: key,
    charges: getOption(product, option).charges,
    startsOn,
    endsOn,
  }));
  return [line, ...options].flatMap(({ item, charges, ...span }) => {
    const terms = monthlyChargeOf(charges);
    return terms ? freeMonth(item, terms, span, month) : [];
  });
}

function freeMonth(
  item: string,
  terms: NonNullable<ReturnType<typeof monthlyChargeOf>>,
  span: Span,
  month: Temporal.PlainYearMonth,
): ForecastMonth["withoutFee"] {
  if (feeOfMonth(terms, span, month) !== "before-first") return [];
  return [{ item, name: terms.name, reason: explainNoFee(terms, span, month) }];
}
