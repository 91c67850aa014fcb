import { Temporal } from "temporal-polyfill";
import { isBefore } from "../calendar";
import type { ContractCancellation, ContractState, OptionInstance } from "../contracts/contract";
import { currentInstance } from "./option-standing";

/** What has been ended and still runs: the contract itself, and purchases of options, nearest last day first. */
export type Endings = { readonly contract: ContractCancellation | null; readonly options: readonly OptionInstance[] };

/** The endings whose last day is not over on a day. A purchase that was made anew is not about to end. */
export function endingsAhead(state: ContractState, day: Temporal.PlainDate): Endings {
  const { cancellation, options } = state;
  const current = options.filter((one) => currentInstance(state, one.option, one.accountId, day) === one);
  const running = current.flatMap((one) => (one.endsOn ? [{ one, endsOn: one.endsOn }] : []));
  return {
    contract: cancellation && !isBefore(cancellation.endsOn, day) ? cancellation : null,
    options: running.sort((a, b) => Temporal.PlainDate.compare(a.endsOn, b.endsOn)).map(({ one }) => one),
  };
}

/** How many days are left from a day to another; on the day itself none. */
export function daysLeft(day: Temporal.PlainDate, until: Temporal.PlainDate): number {
  return day.until(until, { largestUnit: "day" }).days;
}
