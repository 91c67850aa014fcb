import { Temporal } from "temporal-polyfill";
import { taxed, type Untaxed } from "../../billing/charges";
import { dueOf, issueDayOf } from "../../billing/due-dates";
import { lineItem } from "../../billing/items";
import { monthlyChargeOf } from "../../billing/periods";
import { priceOf } from "../../billing/price";
import { quantityOn } from "../../billing/quantity";
import { isAfter, isBefore } from "../../calendar";
import type { AfterEnd } from "../../catalogue/cancellation";
import { type Decision, decide, explain, type Reason, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { firstDayOfMonth, lastDayOfMonth, type MonthNumber, monthNumberOf, monthText } from "../../month-number";
import { timesYen, type Yen, yenFact } from "../../yen";
import { withPending } from "../additions";
import { type Applying, type Step, wordOn } from "../applying";
import type { ContractState } from "../contract";

/** Use was found after the end: the months until it was seen to have ended, or the whole next term, by the terms. */
export function chargeUseAfterEnd(state: ContractState, endConfirmedOn: string, applying: Applying): Step {
  const { product } = applying;
  const terms = product.afterEnd;
  const named = nameFacts("name", product.name);
  const endsOn = state.cancellation?.endsOn;
  const confirmedOn = Temporal.PlainDate.from(endConfirmedOn);
  if (!terms || !endsOn || wordOn(state, applying.on) !== "ended" || !isAfter(confirmedOn, endsOn)) {
    return refuse("use-after-end-not-charged", terms ?? product.cancellation, named);
  }
  const chargedUntil = state.billing.usedUntil ?? endsOn;
  // The same time is found once: what is charged up to the day that is confirmed now is charged.
  if (!isAfter(confirmedOn, chargedUntil)) return refuse("nothing-to-change", terms, named);
  const monthly = monthlyFee(state, endsOn, applying);
  return terms.kind === "next-term"
    ? chargeTerm(state, { terms, endsOn, chargedUntil, monthly }, applying)
    : chargeMonths(state, { terms, endsOn, chargedUntil, monthly }, confirmedOn, applying);
}

function monthlyFee(state: ContractState, endsOn: Temporal.PlainDate, { product }: Applying): Yen {
  const charge = monthlyChargeOf(product.charges);
  if (!charge) throw new Error(`use after the end needs a monthly fee: ${product.code}`);
  return priceOf(charge.price, quantityOn(state.quantity, endsOn));
}

type Found<T> = {
  readonly terms: T;
  readonly endsOn: Temporal.PlainDate;
  readonly chargedUntil: Temporal.PlainDate;
  readonly monthly: Yen;
};

function chargeTerm(
  state: ContractState,
  { terms, endsOn, chargedUntil, monthly }: Found<Extract<AfterEnd, { kind: "next-term" }>>,
  applying: Applying,
): Step {
  const months = state.term?.renewsBy ?? 12;
  const first = monthNumberOf(chargedUntil) + 1;
  const amount = timesYen(monthly, months);
  const facts = { endsOn: endsOn.toString(), months, monthlyYen: yenFact(monthly), yen: yenFact(amount) };
  const reason = explain("next-term-used", [terms], facts);
  const line = lineOf(terms, { first, last: first + months - 1, quantity: months, amount, reason });
  return billOn(state, [line], applying.on, applying);
}

function chargeMonths(
  state: ContractState,
  { terms, endsOn, chargedUntil, monthly }: Found<Extract<AfterEnd, { kind: "months-until-confirmed" }>>,
  confirmedOn: Temporal.PlainDate,
  applying: Applying,
): Step {
  const byIssue = new Map<string, Untaxed[]>();
  for (let month = monthNumberOf(chargedUntil) + 1; month <= monthNumberOf(confirmedOn); month += 1) {
    const facts = {
      endsOn: endsOn.toString(),
      confirmedOn: confirmedOn.toString(),
      month: monthText(month),
      yen: yenFact(monthly),
    };
    const reason = explain("used-after-end", [terms], facts);
    const line = lineOf(terms, { first: month, last: month, quantity: 1, amount: monthly, reason });
    const issue = applying.product.invoicing.monthly?.issue;
    const planned = issue ? issueDayOf(issue, month) : applying.on;
    const issueOn = isBefore(planned, applying.on) ? applying.on : planned;
    byIssue.set(issueOn.toString(), [...(byIssue.get(issueOn.toString()) ?? []), line]);
  }
  let current: Decision<ContractState> = decide(state);
  for (const [issueOn, lines] of byIssue) {
    if (current.ok) current = billOn(current.value, lines, Temporal.PlainDate.from(issueOn), applying);
  }
  return current;
}

type Line = {
  readonly first: MonthNumber;
  readonly last: MonthNumber;
  readonly quantity: number;
  readonly amount: Yen;
  readonly reason: Reason;
};

function lineOf(terms: AfterEnd, { first, last, quantity, amount, reason }: Line): Untaxed {
  return {
    item: lineItem,
    option: null,
    accountId: null,
    code: "use-after-end",
    name: terms.name,
    from: firstDayOfMonth(first),
    to: lastDayOfMonth(last),
    quantity,
    amount,
    tax: "standard",
    reasons: [reason],
  };
}

/** Months that are caught up on one day are on one invoice. */
function billOn(
  state: ContractState,
  charged: readonly Untaxed[],
  issueOn: Temporal.PlainDate,
  { product, catalogue, on }: Applying,
): Step {
  const lines = taxed(charged, catalogue.operator.tax);
  if (!lines.ok) return lines;
  const due = dueOf(product.invoicing.monthly?.due ?? product.invoicing.immediate.due, issueOn, issueOn, catalogue.calendar);
  if (!due.ok) return due;
  const facts = { occasionOn: issueOn.toString(), recordedOn: on.toString(), issuedOn: issueOn.toString() };
  const reasons = [explain("issued-on-occasion", [product.afterEnd ?? product.invoicing], facts), due.value.reason];
  const billed = withPending(state, { issueOn, dueOn: due.value.dueOn, lines: lines.value, reasons });
  return decide({ ...billed, billing: { ...billed.billing, usedUntil: charged.at(-1)?.to ?? null } });
}
