import type { Temporal } from "temporal-polyfill";
import type { BillingState } from "../../billing/billing-state";
import { explainFirstFee } from "../../billing/charge-reasons";
import { firstFeeDay, monthlyChargeOf, yearlyChargeOf } from "../../billing/periods";
import { findOption } from "../../catalogue/catalogue";
import type { PaymentMethod } from "../../catalogue/invoicing";
import type { Product } from "../../catalogue/product";
import { type Decision, decide, explain, type Reason, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { monthNumberOf } from "../../month-number";
import { taxRateOn } from "../../tax";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import type { EventOf } from "../events";
import { checkQuantity } from "../quantities";
import { type Receipt, receiptOf } from "../receipt";
import { type Starting, startBy } from "../start";
import { firstTerm, termFrom } from "../terms";
import { addOption } from "./options";

type Order = EventOf<"order">;

/** A new contract, with the options bought together with it. Whatever the terms refuse refuses the whole order. */
export function applyOrder(event: Order, applying: Applying): Step {
  const { product } = applying;
  const brand = brandOf(event, product);
  if (!brand.ok) return brand;
  const may = mayOrder(event, applying);
  if (!may.ok) return may;
  const wanted = event.quantity ?? product.quantity?.min.count ?? 1;
  const quantity = checkQuantity(product.quantity, wanted, { name: product.name, term: product.start });
  if (!quantity.ok) return quantity;
  const method = methodOf(event, product);
  if (!method.ok) return method;
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  // A day without a tax rate has no lawful invoice: it is refused here and not when the bill is due.
  const taxable = taxRateOn("standard", receivedOn, applying.catalogue.operator.tax);
  if (!taxable.ok) return taxable;
  const start = startBy(product.start, { receivedOn, name: product.name, desired: event.desiredStart }, applying);
  if (!start.ok) return start;
  const opened = newContract(event, applying, {
    brand: brand.value,
    quantity: quantity.value,
    method: method.value,
    receipt: receipt.value,
    starting: start.value,
  });
  const codes = basesFirst(event.options ?? [], product);
  return codes.reduce<Step>(
    (step, option) => (step.ok ? addOption(step.value, { option, accountId: null }, applying) : step),
    decide<ContractState>(opened),
  );
}

/** What needs another option is bought after it, in whatever order the two were listed. */
function basesFirst(codes: readonly string[], product: Product): string[] {
  const waitsFor = (code: string, among: readonly string[]) =>
    findOption(product, code)?.requires.some((one) => one.kind === "option" && one.option !== code && among.includes(one.option));
  const sorted: string[] = [];
  const left = [...codes];
  while (left.length > 0) {
    const ready = left.findIndex((code) => !waitsFor(code, left));
    const [next] = left.splice(Math.max(ready, 0), 1);
    if (next !== undefined) sorted.push(next);
  }
  return sorted;
}

function brandOf(event: Order, { brands, name }: Product): Decision<string | null> {
  if (!brands) return decide(null);
  const brand = event.brand ?? brands.only[0] ?? "";
  if (brands.only.includes(brand)) return decide(brand);
  return refuse("brand-not-served", brands, { ...nameFacts("name", name), brand });
}

/** Who may order: the kind of member, then the kind of login. */
function mayOrder({ login = "standard" }: Order, { product: { who, name }, member }: Applying): Decision<true> {
  if (!who) return decide(true);
  const named = nameFacts("name", name);
  if (!who.members.only.includes(member)) return refuse("member-kind-not-served", who.members, { ...named, member });
  const refused = who.refusedLogins.find((one) => one.login === login);
  return refused ? refuse("login-not-served", refused, { ...named, login }) : decide(true);
}

function methodOf({ paymentMethod }: Order, { payment }: Product): Decision<PaymentMethod> {
  const method = paymentMethod ?? payment.first?.only[0] ?? payment.methods[0];
  if (!method || !payment.methods.includes(method)) {
    return refuse("payment-method-not-offered", payment, { method: method ?? "", methods: payment.methods.join(",") });
  }
  if (!payment.first || payment.first.only.includes(method)) return decide(method);
  return refuse("first-payment-method", payment.first, { method, methods: payment.first.only.join(",") });
}

type Opening = {
  readonly brand: string | null;
  readonly quantity: number;
  readonly method: PaymentMethod;
  readonly receipt: Receipt;
  readonly starting: Starting;
};

function newContract(event: Order, { product }: Applying, opening: Opening): ContractState {
  const { receipt, starting, quantity, method, brand } = opening;
  const { receivedOn } = receipt;
  const { startsOn } = starting;
  const monthly = monthlyChargeOf(product.charges);
  const term = product.term.kind === "fixed" ? { months: product.term.months, renewsBy: product.term.renewsBy } : null;
  return {
    contract: event.contract,
    product: product.code,
    plan: product.planCode,
    brand,
    receivedOn,
    startsOn,
    billedFrom: monthly ? firstFeeDay(monthly.first, startsOn) : startsOn,
    term,
    minimumTermEndsOn: firstTerm({ startsOn, term, cancellation: null })?.endsOn ?? null,
    quantity: [{ from: startsOn, quantity }],
    payment: [{ from: receivedOn, method }],
    provided: false,
    withdrawnOn: null,
    cancellationRequest: null,
    cancellation: null,
    suspensions: [],
    options: [],
    accounts: [],
    usedAccountIds: [],
    startReasons: [
      ...startReasonsOf(product, starting),
      ...(receipt.reason.kind === "received-the-same-day" ? [] : [receipt.reason]),
    ],
    billing: newBilling(product, startsOn),
  };
}

/** Why it starts, from when it costs, and how long it binds. */
export function startReasonsOf({ charges, term }: Product, { startsOn, reason }: Starting): Reason[] {
  const monthly = monthlyChargeOf(charges);
  const reasons = monthly ? [reason, explainFirstFee(monthly.first, startsOn)] : [reason];
  if (term.kind === "none") return reasons;
  const termEndsOn = termFrom(startsOn, term.months).endsOn.toString();
  const facts = { termStartsOn: startsOn.toString(), months: term.months, termEndsOn };
  return [...reasons, explain("term-ends", [term], facts)];
}

/** Nothing invoiced yet: the first month and the first term are those of the start. */
export function newBilling(product: Product, startsOn: Temporal.PlainDate): BillingState {
  const yearly = [product, ...product.options].some((one) => yearlyChargeOf(one.charges) !== null);
  return {
    nextMonth: monthNumberOf(startsOn),
    nextTermOn: yearly ? startsOn : null,
    lastTermLines: [],
    pending: [],
    interest: [],
    usage: [],
    invoices: [],
    usedUntil: null,
  };
}
