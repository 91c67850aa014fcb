import type { Temporal } from "temporal-polyfill";
import { lastDayWithoutFee, monthlyChargeOf } from "../billing/periods";
import { isBefore } from "../calendar";
import type { OptionTerms } from "../catalogue/option";
import type { ContractState, OptionInstance } from "../contracts/contract";

/** held: bought and not ended · ending: ended, its last day is still to come · none: not bought, or gone. */
export type OptionStanding = "held" | "ending" | "none";

/** The purchase that speaks for an option on a day: the newest of its holder, unless its last day is over. */
export function currentInstance(
  state: ContractState,
  option: string,
  accountId: string | null,
  day: Temporal.PlainDate,
): OptionInstance | null {
  const newest = state.options.findLast((one) => one.option === option && one.accountId === accountId);
  return newest && !isOver(newest, day) ? newest : null;
}

/** The purchases of an option that count on a day, one a holder, in the order of purchase. */
export function currentInstances(state: ContractState, option: string, day: Temporal.PlainDate): OptionInstance[] {
  return state.options.filter((one) => one.option === option && currentInstance(state, option, one.accountId, day) === one);
}

export function standingOf(instance: OptionInstance | null): OptionStanding {
  if (instance === null) return "none";
  return instance.endsOn === null && instance.cancelledOn === null ? "held" : "ending";
}

/** Whether an option is for this contract at all: another brand's or another plan's is not there. */
export function isForContract({ brands, plans }: OptionTerms, { brand, plan }: ContractState): boolean {
  return (!brands || brands.only.includes(brand ?? "")) && (!plans || plans.only.includes(plan ?? ""));
}

/**
 * Whether an option is ordered in the portal. Its screens show what a month costs; an option without a monthly fee is taken by telephone,
 * where staff enter it.
 */
export function isOrderedHere({ soldInPortal, charges }: OptionTerms): boolean {
  return soldInPortal && monthlyChargeOf(charges) !== null;
}

/** Whether a purchase ended free of charge by its terms: with its waiver. */
export function endsFree({ endReasons }: OptionInstance): boolean {
  return endReasons.some((reason) => reason.kind === "ends-in-waiver");
}

function isOver({ endsOn }: OptionInstance, day: Temporal.PlainDate): boolean {
  return endsOn !== null && isBefore(endsOn, day);
}

/** The last day of a purchase's waiver; null where its terms have none. */
export function waiverEndOf({ charges }: OptionTerms, { startsOn }: OptionInstance): Temporal.PlainDate | null {
  const first = monthlyChargeOf(charges)?.first;
  return first?.kind === "after-waiver" ? lastDayWithoutFee(first, startsOn) : null;
}
