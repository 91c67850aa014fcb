import type { Temporal } from "temporal-polyfill";
import { explainFirstFee } from "../billing/charge-reasons";
import { billedFromOf, firstFeeDay, lastDayWithoutFee, lastFeeDay, monthlyChargeOf, yearlyChargeOf } from "../billing/periods";
import { earlierOf, isAfter, isBefore } from "../calendar";
import { getOption } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import { explain, type Reason } from "../decision";
import { nameFacts } from "../localized";
import type { Applying } from "./applying";
import type { ContractState, OptionInstance } from "./contract";
import { endBy } from "./end-date";
import type { Starting } from "./start";

/** Held means: bought and not cancelled. What is cancelled may still be usable to its last day. */
export function heldInstance(state: ContractState, option: string, accountId: string | null): OptionInstance | null {
  return state.options.find((one) => one.option === option && one.accountId === accountId && one.cancelledOn === null) ?? null;
}

/** The instance that stands in the way of buying the option: one that is held, or one whose end has to come first by the terms. */
export function instanceInTheWay(
  state: ContractState,
  terms: OptionTerms,
  accountId: string | null,
  day: Temporal.PlainDate,
): OptionInstance | null {
  const held = heldInstance(state, terms.code, accountId);
  if (held || terms.cancellation.again?.kind !== "after-end") return held;
  const own = state.options.filter((one) => one.option === terms.code && one.accountId === accountId);
  return own.find((one) => one.endsOn && !isBefore(one.endsOn, day)) ?? null;
}

export type Purchase = {
  readonly accountId: string | null;
  readonly quantity: number;
  readonly receivedOn: Temporal.PlainDate;
  readonly starting: Starting;
};

/** The instance that a purchase makes, numbered by the purchases before it; none starts before its contract. */
export function newInstance(state: ContractState, terms: OptionTerms, purchase: Purchase): OptionInstance {
  const { accountId, receivedOn, starting, quantity } = purchase;
  const number = state.options.filter((one) => one.option === terms.code && one.accountId === accountId).length + 1;
  const startsOn = isAfter(state.startsOn, starting.startsOn) ? state.startsOn : starting.startsOn;
  const reason = { ...starting.reason, facts: { ...starting.reason.facts, startsOn: startsOn.toString() } };
  return {
    key: `${terms.code}${accountId === null ? "" : `@${accountId}`}#${number}`,
    option: terms.code,
    accountId,
    number,
    quantity: [{ from: startsOn, quantity }],
    receivedOn,
    ...startOf(terms, startsOn, startsOn.equals(starting.startsOn) ? starting.reason : reason),
    cancelledOn: null,
    useEndsOn: null,
    endsOn: null,
    endReasons: [],
  };
}

type InstanceStart = Pick<OptionInstance, "startsOn" | "billedFrom" | "startReasons">;

function startOf(terms: OptionTerms, startsOn: Temporal.PlainDate, started: Reason): InstanceStart {
  const monthly = monthlyChargeOf(terms.charges);
  return {
    startsOn,
    billedFrom: monthly ? firstFeeDay(monthly.first, startsOn) : yearlyChargeOf(terms.charges) && startsOn,
    startReasons: monthly ? [started, explainFirstFee(monthly.first, startsOn)] : [started],
  };
}

/** Ends an instance on a day: its fee runs to the month's end or as the contract's would, never beyond the contract's; its use as its terms say. */
export function endInstance(
  state: ContractState,
  instance: OptionInstance,
  terms: OptionTerms,
  applying: Applying,
  on: Temporal.PlainDate,
  cause?: Reason,
): OptionInstance {
  const asContract = terms.cancellation.ends?.kind === "as-contract";
  const end = asContract ? endBy(applying.product.cancellation.ends, state, on, terms.name) : null;
  const feeEndsOn = end?.endsOn ?? lastFeeDay(on);
  const endsOn = instance.endsOn ? earlierOf(instance.endsOn, feeEndsOn) : feeEndsOn;
  const useEndsOn = terms.cancellation.use.kind === "ends-at-once" ? on : endsOn;
  const ended = end ? end.reason : explainEnd(instance, terms, { on, useEndsOn, endsOn });
  return { ...withEnd(instance, terms, endsOn), cancelledOn: on, useEndsOn, endReasons: cause ? [cause, ended] : [ended] };
}

/** Ends an instance together with its contract: it stays in use until the contract's last day. */
export function endWithContract(
  instance: OptionInstance,
  terms: OptionTerms,
  endsOn: Temporal.PlainDate,
  cause: Reason,
): OptionInstance {
  if (instance.endsOn && !isAfter(instance.endsOn, endsOn)) return instance;
  return { ...withEnd(instance, terms, endsOn), useEndsOn: endsOn, endReasons: [cause] };
}

function withEnd(instance: OptionInstance, terms: OptionTerms, endsOn: Temporal.PlainDate): OptionInstance {
  const monthly = monthlyChargeOf(terms.charges);
  const lived = !isBefore(endsOn, instance.startsOn);
  const yearlyFrom = lived && yearlyChargeOf(terms.charges) ? instance.startsOn : null;
  const billedFrom = monthly ? billedFromOf(monthly, { startsOn: instance.startsOn, endsOn }) : yearlyFrom;
  return { ...instance, endsOn, billedFrom };
}

type End = { on: Temporal.PlainDate; useEndsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate };

function explainEnd(instance: OptionInstance, terms: OptionTerms, { on, useEndsOn, endsOn }: End): Reason {
  const monthly = monthlyChargeOf(terms.charges);
  const facts = {
    cancelledOn: on.toString(),
    useEndsOn: useEndsOn.toString(),
    endsOn: endsOn.toString(),
    ...nameFacts("name", terms.name),
  };
  if (!monthly) return explain("ends-with-month", [terms.cancellation.use], facts);
  const waiverEndsOn = lastDayWithoutFee(monthly.first, instance.startsOn);
  const free = monthly.last.beforeFirst === "free" && !isAfter(endsOn, waiverEndsOn);
  if (free) return explain("ends-in-waiver", [monthly.last, monthly.first], { ...facts, waiverEndsOn: waiverEndsOn.toString() });
  return explain("ends-with-month", [monthly.last, terms.cancellation.use], facts);
}

/** Replaces one instance and then ends, on the same day, what needs it (an add-on ends with its base). */
export function endOption(
  state: ContractState,
  instance: OptionInstance,
  applying: Applying,
  cause?: Reason,
  on: Temporal.PlainDate = applying.on,
): ContractState {
  const { product } = applying;
  const terms = getOption(product, instance.option);
  const ended = replaceInstance(state, endInstance(state, instance, terms, applying, on, cause));
  const dependants = ended.options.filter(
    (one) => one.cancelledOn === null && needs(getOption(product, one.option), instance.option),
  );
  return dependants.reduce(
    (before, one) => endOption(before, one, applying, withBase(getOption(product, one.option), terms), on),
    ended,
  );
}

function needs(terms: OptionTerms, option: string): boolean {
  return terms.requires.some((one) => one.kind === "option" && one.option === option && one.endsWithIt);
}

function withBase(terms: OptionTerms, base: OptionTerms): Reason {
  const requirement = terms.requires.filter((one) => one.kind === "option" && one.option === base.code);
  return explain("ends-with-base", requirement, { ...nameFacts("name", terms.name), ...nameFacts("base", base.name) });
}

export function replaceInstance(state: ContractState, instance: OptionInstance): ContractState {
  return { ...state, options: state.options.map((one) => (one.key === instance.key ? instance : one)) };
}

/** Moves the options that would start before the contract does, or that were bought to start with it; none before it was received. */
export function moveStarts(state: ContractState, before: Temporal.PlainDate, { product }: Applying): ContractState {
  const options = state.options.map((instance) => {
    const withContract = instance.startsOn.equals(before);
    if (instance.endsOn || !(isAfter(state.startsOn, instance.startsOn) || withContract)) return instance;
    const startsOn = isAfter(instance.receivedOn, state.startsOn) ? instance.receivedOn : state.startsOn;
    const [started] = instance.startReasons;
    if (!started) return instance;
    const reason = { ...started, facts: { ...started.facts, startsOn: startsOn.toString() } };
    const quantity = instance.quantity.map((step, n) => (n === 0 ? { ...step, from: startsOn } : step));
    return { ...instance, quantity, ...startOf(getOption(product, instance.option), startsOn, reason) };
  });
  return { ...state, options };
}
