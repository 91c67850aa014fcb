import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import type { YearlyCharge } from "../catalogue/charge";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor, remainingMonths, type Term } from "../contracts/terms";
import { type Decision, explain, type Reason } from "../decision";
import { nameFacts } from "../localized";
import { noYen, ratioOfYen, subtractYen, type Yen, yenFact } from "../yen";
import type { Charge } from "./charge";
import { setupLine, taxed, type Untaxed } from "./charges";
import { type Item, itemsOf } from "./items";
import { setupChargeOf, yearlyChargeOf } from "./periods";
import { explainPrice, priceOf } from "./price";
import { quantityOn, stepOn } from "./quantity";

/** The lines of a whole term: yearly fees at the quantities of its first day, and the set-up fees of what starts with it. */
export function termCharges(state: ContractState, terms: TermsByDay, term: Term): Decision<readonly Charge[]> {
  const product = productFor(state, terms, term.startsOn);
  const lines = itemsOf(state, product).flatMap((item) => termLines(item, term));
  return taxed(lines, catalogueOn(terms, term.startsOn).operator.tax);
}

function termLines(item: Item, term: Term): Untaxed[] {
  const yearly = yearlyChargeOf(item.charges);
  if (!yearly || !isInForce(item, term.startsOn)) return [];
  const setup = setupChargeOf(item.charges);
  const starts = item.startsOn.equals(term.startsOn) && setup ? [setupLine(item, setup)] : [];
  return [...starts, ...yearLine(item, yearly, term)];
}

export function isInForce({ startsOn, endsOn }: Item, day: Temporal.PlainDate): boolean {
  return !isAfter(startsOn, day) && !(endsOn && isBefore(endsOn, day));
}

function yearLine(item: Item, yearly: YearlyCharge, term: Term): Untaxed[] {
  const quantity = quantityOn(item.quantity, term.startsOn);
  const amount = priceOf(yearly.price, quantity);
  if (amount === noYen) return [];
  const facts = {
    ...nameFacts("name", yearly.name),
    yen: yenFact(amount),
    from: term.startsOn.toString(),
    to: term.endsOn.toString(),
    term: Math.round(item.startsOn.until(term.startsOn, { largestUnit: "months" }).months / term.months) + 1,
  };
  const changed = stepOn(item.quantity, term.startsOn)?.reason ?? null;
  const reasons = [explain("yearly-fee", [yearly.price], facts), explainPrice(yearly.price, quantity, item.unit), changed];
  return [lineOf(item, yearly, term.startsOn, term, quantity, amount, keep(reasons))];
}

function keep(reasons: readonly (Reason | null)[]): Reason[] {
  return reasons.filter((one) => one !== null);
}

function lineOf(
  item: Item,
  yearly: YearlyCharge,
  from: Temporal.PlainDate,
  { endsOn: to }: Term,
  quantity: number,
  amount: Yen,
  reasons: readonly Reason[],
): Untaxed {
  return { ...item.key, code: yearly.code, name: yearly.name, from, to, quantity, amount, tax: yearly.tax, reasons };
}

/** What changes in a running term: from which number of users to which, and from when. */
export type Addition = {
  readonly item: Item;
  readonly fromQuantity: number;
  readonly toQuantity: number;
  readonly startsOn: Temporal.PlainDate;
  readonly term: Term;
};

/**
 * The lines of an addition in mid-term: the yearly difference × remaining months ÷ the term's months, its fraction cut; with the set-up
 * fee where the item itself is new. A difference of nothing has no line.
 */
export function additionLines({ item, fromQuantity, toQuantity, startsOn, term }: Addition): Untaxed[] {
  const yearly = yearlyChargeOf(item.charges);
  if (!yearly) return [];
  const isNew = fromQuantity === 0;
  const setup = setupChargeOf(item.charges);
  const before = isNew ? noYen : priceOf(yearly.price, fromQuantity);
  const after = priceOf(yearly.price, toQuantity);
  const remaining = remainingMonths(term, startsOn);
  const ratio = { numerator: BigInt(remaining), denominator: BigInt(term.months) };
  const amount = ratioOfYen(subtractYen(after, before), ratio, "truncate");
  const facts = {
    ...nameFacts("name", yearly.name),
    fromQuantity,
    toQuantity,
    beforeYen: yenFact(before),
    afterYen: yenFact(after),
    months: term.months,
    remaining,
    startsOn: startsOn.toString(),
    termStartsOn: term.startsOn.toString(),
    termEndsOn: term.endsOn.toString(),
    yen: yenFact(amount),
  };
  const share = explain("remaining-months", [yearly.midTerm, yearly.price], facts);
  const price = explainPrice(yearly.price, toQuantity, item.unit);
  const line = lineOf(item, yearly, startsOn, term, toQuantity - fromQuantity, amount, keep([share, price]));
  const code = isNew ? yearly.code : "addition";
  return [...(isNew && setup ? [setupLine(item, setup)] : []), ...(amount === noYen ? [] : [{ ...line, code } as const])];
}
