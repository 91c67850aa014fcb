import type { Temporal } from "temporal-polyfill";
import { explainFirstFee } from "../billing/charge-reasons";
import { billedFromOf, firstFeeDay, lastDayWithoutFee, lastFeeDay, monthlyChargeOf } from "../billing/periods";
import { earlierOf, isAfter } from "../calendar";
import { getOption } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import { explain, type Reason } from "../decision";
import { nameFacts } from "../localized";
import type { Applying } from "./applying";
import type { ContractState, OptionInstance } from "./contract";

/** Held means: bought and not cancelled. What is cancelled may still be usable to its last day, but can be bought again. */
export function heldInstance(state: ContractState, option: string, accountId: string | null): OptionInstance | null {
  return state.options.find((one) => one.option === option && one.accountId === accountId && one.cancelledOn === null) ?? null;
}

/** The instance that a purchase on a day makes, numbered by the purchases before it. */
export function newInstance(
  state: ContractState,
  terms: OptionTerms,
  accountId: string | null,
  on: Temporal.PlainDate,
): OptionInstance {
  const number = state.options.filter((one) => one.option === terms.code && one.accountId === accountId).length + 1;
  return {
    key: `${terms.code}${accountId === null ? "" : `@${accountId}`}#${number}`,
    option: terms.code,
    accountId,
    number,
    receivedOn: on,
    ...startOf(terms, on, isAfter(state.startsOn, on) ? state.startsOn : on),
    cancelledOn: null,
    useEndsOn: null,
    endsOn: null,
    endReasons: [],
  };
}

type InstanceStart = Pick<OptionInstance, "startsOn" | "billedFrom" | "startReasons">;

function startOf(terms: OptionTerms, receivedOn: Temporal.PlainDate, startsOn: Temporal.PlainDate): InstanceStart {
  const monthly = monthlyChargeOf(terms.charges);
  const facts = { receivedOn: receivedOn.toString(), startsOn: startsOn.toString(), ...nameFacts("name", terms.name) };
  const started = explain("starts-at-once", [terms.start], facts);
  return {
    startsOn,
    billedFrom: monthly && firstFeeDay(monthly.first, startsOn),
    startReasons: monthly ? [started, explainFirstFee(monthly.first, startsOn)] : [started],
  };
}

/** Ends an instance: its fee runs to the month's end (never beyond the contract's), its use as its terms say. */
export function endInstance(
  instance: OptionInstance,
  terms: OptionTerms,
  on: Temporal.PlainDate,
  cause?: Reason,
): OptionInstance {
  const endsOn = instance.endsOn ? earlierOf(instance.endsOn, lastFeeDay(on)) : lastFeeDay(on);
  const useEndsOn = terms.cancellation.use.kind === "ends-at-once" ? on : endsOn;
  const ended = explainEnd(instance, terms, { on, useEndsOn, endsOn });
  return { ...withEnd(instance, terms, endsOn), cancelledOn: on, useEndsOn, endReasons: cause ? [cause, ended] : [ended] };
}

/** Ends an instance together with its contract: it stays in use until the contract's last day. */
export function endWithContract(
  instance: OptionInstance,
  terms: OptionTerms,
  endsOn: Temporal.PlainDate,
  cause: Reason,
): OptionInstance {
  if (instance.endsOn) return instance;
  return { ...withEnd(instance, terms, endsOn), useEndsOn: endsOn, endReasons: [cause] };
}

function withEnd(instance: OptionInstance, terms: OptionTerms, endsOn: Temporal.PlainDate): OptionInstance {
  const monthly = monthlyChargeOf(terms.charges);
  return { ...instance, endsOn, billedFrom: monthly && billedFromOf(monthly, { startsOn: instance.startsOn, endsOn }) };
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
export function endOption(state: ContractState, instance: OptionInstance, applying: Applying, cause?: Reason): ContractState {
  const { product, on } = applying;
  const terms = getOption(product, instance.option);
  const ended = replaceInstance(state, endInstance(instance, terms, on, cause));
  const dependants = ended.options.filter(
    (one) => one.cancelledOn === null && needs(getOption(product, one.option), instance.option),
  );
  return dependants.reduce(
    (before, one) => endOption(before, one, applying, withBase(getOption(product, one.option), terms)),
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

/** Moves the options bought before the line opened: none starts before its contract. */
export function moveStarts(state: ContractState, { product }: Applying): ContractState {
  const options = state.options.map((instance) => {
    if (instance.endsOn || !isAfter(state.startsOn, instance.startsOn)) return instance;
    return { ...instance, ...startOf(getOption(product, instance.option), instance.receivedOn, state.startsOn) };
  });
  return { ...state, options };
}
