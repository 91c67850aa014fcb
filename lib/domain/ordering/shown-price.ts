import type { Temporal } from "temporal-polyfill";
import type { Totals } from "../billing/charge";
import { monthlyChargeOf, signUpAgainChargeOf } from "../billing/periods";
import { priceOf } from "../billing/price";
import { quantityOn } from "../billing/quantity";
import { findOption } from "../catalogue/catalogue";
import type { ChargeTerms } from "../catalogue/charge";
import type { OptionTerms } from "../catalogue/option";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState, OptionInstance } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { type Term, termOf } from "../decision";
import { taxRateOn, totalsOf } from "../tax";
import type { Yen } from "../yen";

/** A price on a screen: tax-exclusive, with its tax (null before the first rate), and the term that says it. */
export type ShownPrice = { readonly yen: Yen; readonly totals: Totals | null; readonly term: Term };

/** What the contract itself costs a month, for the quantity of the day; null where it has no monthly fee. */
export function monthlyPrice(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate): ShownPrice | null {
  const monthly = monthlyChargeOf(productFor(state, terms, day).charges);
  return monthly && chargePrice(monthly, quantityOn(state.quantity, day), terms, day);
}

/** What an option costs a month: as it is held, or in the number that buying it now would bring. */
export function optionMonthlyPrice(
  state: ContractState,
  terms: TermsByDay,
  option: OptionTerms,
  instance: OptionInstance | null,
  day: Temporal.PlainDate,
): ShownPrice | null {
  const { charges, quantity } = findOption(productFor(state, terms, day), option.code) ?? option;
  const monthly = monthlyChargeOf(charges);
  const offered = quantity ? quantityOn(state.quantity, day) : 1;
  return monthly && chargePrice(monthly, instance ? quantityOn(instance.quantity, day) : offered, terms, day);
}

/** What signing up for an option again costs; null where it costs nothing. */
export function signUpAgainPrice({ charges }: OptionTerms, terms: TermsByDay, day: Temporal.PlainDate): ShownPrice | null {
  const again = signUpAgainChargeOf(charges);
  return again && chargePrice(again, 1, terms, day);
}

/** One charge, for so many units, with its tax of the day. */
export function chargePrice(
  { price, tax: kind }: ChargeTerms,
  quantity: number,
  terms: TermsByDay,
  day: Temporal.PlainDate,
): ShownPrice {
  const amount = priceOf(price, quantity);
  const { tax } = catalogueOn(terms, day).operator;
  const rate = taxRateOn(kind, day, tax);
  const totals = rate.ok ? totalsOf([{ amount, taxRate: rate.value }], tax) : null;
  return { yen: amount, totals, term: termOf(price) };
}
