import type { Temporal } from "temporal-polyfill";
import type { MonthlyCharge, OnceCharge } from "../catalogue/charge";
import type { TaxTerms } from "../catalogue/tax-terms";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Decision, decide } from "../decision";
import { firstDayOfMonth, lastDayOfMonth, type MonthNumber, monthNumberOf } from "../month-number";
import { taxRateOn } from "../tax";
import { noYen, type Yen } from "../yen";
import type { Charge } from "./charge";
import { explainMonthlyFee, explainSetup, explainSignUpAgain } from "./charge-reasons";
import { type Item, itemsOf } from "./items";
import { feeOfMonth, monthlyChargeOf, setupChargeOf, signUpAgainChargeOf, yearlyChargeOf } from "./periods";
import { explainPrice, priceOf } from "./price";
import { quantityOn, stepOn } from "./quantity";

/** A line before its tax rate is known. */
export type Untaxed = Omit<Charge, "taxRate"> & { readonly tax: MonthlyCharge["tax"] };

/** Without facts a charge says only what it costs; the billing run's benchmark measures what they add. */
export type Explaining = { readonly facts: boolean };

export const withFacts: Explaining = { facts: true };

/**
 * The monthly charges of a contract for one month: the line, then each option instance in the order of purchase, at the prices of the
 * month's first day. The same function answers the preview, the forecast and the invoice. No charge is made of nothing.
 */
export function chargesFor(state: ContractState, terms: TermsByDay, month: Temporal.PlainYearMonth): Decision<readonly Charge[]> {
  return monthlyCharges(state, terms, monthNumberOf(month), withFacts);
}

export function monthlyCharges(
  state: ContractState,
  terms: TermsByDay,
  month: MonthNumber,
  explaining: Explaining,
): Decision<readonly Charge[]> {
  const first = firstDayOfMonth(month);
  const items = itemsOf(state, productFor(state, terms, first));
  const untaxed: Untaxed[] = [];
  for (const item of items) {
    addOnceFees(untaxed, item, month);
    addMonthlyFee(untaxed, item, month, explaining);
  }
  return untaxed.length === 0 ? nothing : taxed(untaxed, catalogueOn(terms, first).operator.tax);
}

const nothing: Decision<readonly Charge[]> = decide([]);

/** What is due once, with the month of the start; items with yearly fees have it on their term's invoice. */
function addOnceFees(into: Untaxed[], item: Item, month: MonthNumber): void {
  const once = item.charges.some((charge) => charge.kind === "once");
  if (!once || monthNumberOf(item.startsOn) !== month || yearlyChargeOf(item.charges)) return;
  const setup = setupChargeOf(item.charges);
  const again = signUpAgainChargeOf(item.charges);
  if (setup) into.push(setupLine(item, setup));
  if (again && item.number > 1) {
    into.push(onceLine(item, again, [explainSignUpAgain(again, item.receivedOn, item.number)]));
  }
}

export function setupLine(item: Item, terms: OnceCharge): Untaxed {
  return onceLine(item, terms, [explainSetup(terms, item.startsOn)]);
}

function onceLine(item: Item, terms: OnceCharge, reasons: Charge["reasons"]): Untaxed {
  const { startsOn } = item;
  const amount = priceOf(terms.price);
  return {
    ...item.key,
    code: terms.code,
    name: terms.name,
    from: startsOn,
    to: startsOn,
    quantity: 1,
    amount,
    tax: terms.tax,
    reasons,
  };
}

function addMonthlyFee(into: Untaxed[], item: Item, month: MonthNumber, { facts }: Explaining): void {
  const terms = monthlyChargeOf(item.charges);
  if (!terms) return;
  const fee = feeOfMonth(terms, item, month);
  if (fee !== "charged" && fee !== "last-month") return;
  const to = lastDayOfMonth(month);
  const quantity = quantityOn(item.quantity, to);
  const amount = priceOf(terms.price, quantity);
  if (amount === noYen) return;
  into.push({
    item: item.key.item,
    option: item.key.option,
    accountId: item.key.accountId,
    code: terms.code,
    name: terms.name,
    from: firstDayOfMonth(month),
    to,
    quantity,
    amount,
    tax: terms.tax,
    reasons: facts ? feeReasons(terms, item, month, { quantity, amount, isLast: fee === "last-month" }) : [],
  });
}

type Fee = { readonly quantity: number; readonly amount: Yen; readonly isLast: boolean };

function feeReasons(terms: MonthlyCharge, item: Item, month: MonthNumber, fee: Fee): Charge["reasons"] {
  const period = explainMonthlyFee({ terms, span: item, month, amount: fee.amount }, fee.isLast);
  const price = explainPrice(terms.price, fee.quantity, item.unit);
  const changed = stepOn(item.quantity, lastDayOfMonth(month))?.reason;
  return [period, price, changed].filter((one) => one !== null && one !== undefined);
}

/** The monthly fee of an item in a month, whatever its start: what an early end and later use reckon with. */
export function monthlyFeeOf(item: Item, month: MonthNumber): Yen {
  const terms = monthlyChargeOf(item.charges);
  return terms ? priceOf(terms.price, quantityOn(item.quantity, lastDayOfMonth(month))) : noYen;
}

export function taxed(charges: readonly Untaxed[], terms: TaxTerms): Decision<readonly Charge[]> {
  const done: Charge[] = [];
  for (const charge of charges) {
    const rate = taxRateOn(charge.tax, charge.to, terms);
    if (!rate.ok) return rate;
    done.push(withRate(charge, rate.value));
  }
  return decide(done);
}

/** Field by field: taking an object apart by its rest costs more than everything else here. */
function withRate(charge: Untaxed, taxRate: number | null): Charge {
  const { item, code, option, accountId, name, from, to, quantity, amount, reasons } = charge;
  return { item, code, option, accountId, name, from, to, quantity, amount, taxRate, reasons };
}
