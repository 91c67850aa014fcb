import type { Temporal } from "temporal-polyfill";
import { firstDayOf, lastDayOf, monthOf } from "../calendar";
import { type Catalogue, getOption, getProduct } from "../catalogue/catalogue";
import type { MonthlyCharge } from "../catalogue/charge";
import type { TaxTerms } from "../catalogue/tax-terms";
import type { ContractState, OptionInstance } from "../contracts/contract";
import { type Decision, decide } from "../decision";
import { taxRateOn } from "../tax";
import type { Charge } from "./charge";
import { explainMonthlyFee, explainSignUpAgain, priceOf } from "./charge-reasons";
import { feeOfMonth, monthlyChargeOf, type Span, signUpAgainChargeOf } from "./periods";

type Untaxed = Omit<Charge, "taxRate"> & { readonly tax: MonthlyCharge["tax"] };

/** The item key of the contract itself; options have their instance's key. */
export const lineItem = "line";

/**
 * The charges of a contract for one month: the line, then each option instance in the order of purchase. The same function
 * answers the preview, the forecast and the invoice. No charge is made of nothing: a month without a fee has no line.
 */
export function chargesFor(
  state: ContractState,
  catalogue: Catalogue,
  month: Temporal.PlainYearMonth,
): Decision<readonly Charge[]> {
  const product = getProduct(catalogue, state.product);
  const line = monthlyChargeOf(product.charges);
  const span = { startsOn: state.startsOn, endsOn: state.cancellation?.endsOn ?? null };
  const item = { item: lineItem, option: null, accountId: null };
  const ofLine = line ? monthlyFee(line, span, month, item) : [];
  const ofOptions = state.options.flatMap((instance) => chargesOfInstance(instance, state, catalogue, month));
  return taxed([...ofLine, ...ofOptions], catalogue.operator.tax);
}

function chargesOfInstance(
  instance: OptionInstance,
  state: ContractState,
  catalogue: Catalogue,
  month: Temporal.PlainYearMonth,
): Untaxed[] {
  const { charges } = getOption(getProduct(catalogue, state.product), instance.option);
  const item = { item: instance.key, option: instance.option, accountId: instance.accountId };
  const monthly = monthlyChargeOf(charges);
  const again = signUpAgainChargeOf(charges);
  const once: Untaxed[] =
    again && instance.number > 1 && monthOf(instance.startsOn).equals(month)
      ? [
          {
            ...item,
            code: again.code,
            name: again.name,
            from: instance.startsOn,
            to: instance.startsOn,
            quantity: 1,
            amount: priceOf(again.price),
            tax: again.tax,
            reasons: [explainSignUpAgain(again, instance.receivedOn, instance.number)],
          },
        ]
      : [];
  return [...once, ...(monthly ? monthlyFee(monthly, instance, month, item) : [])];
}

function monthlyFee(
  terms: MonthlyCharge,
  span: Span,
  month: Temporal.PlainYearMonth,
  item: Pick<Charge, "item" | "option" | "accountId">,
): Untaxed[] {
  const fee = feeOfMonth(terms, span, month);
  if (fee !== "charged" && fee !== "last-month") return [];
  const reasons = [explainMonthlyFee(terms, span, month, fee === "last-month")];
  const amount = priceOf(terms.price);
  return [
    {
      ...item,
      code: terms.code,
      name: terms.name,
      from: firstDayOf(month),
      to: lastDayOf(month),
      quantity: 1,
      amount,
      tax: terms.tax,
      reasons,
    },
  ];
}

function taxed(charges: readonly Untaxed[], terms: TaxTerms): Decision<readonly Charge[]> {
  const done: Charge[] = [];
  for (const { tax, ...charge } of charges) {
    const rate = taxRateOn(tax, charge.to, terms);
    if (!rate.ok) return rate;
    done.push({ ...charge, taxRate: rate.value });
  }
  return decide(done);
}
