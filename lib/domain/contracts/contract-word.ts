import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import type { ContractWord } from "./contract";

/** The days that a contract's state hangs on; a start that is not known yet is still to come. */
export type ContractDays = {
  readonly startsOn: Temporal.PlainDate | null;
  /** The day of the request that ends it. */
  readonly cancelledOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
};

/** A contract's state in a word on a day. From the request it is cancelling, from the day after its last it is ended. */
export function contractWordOn({ startsOn, cancelledOn, endsOn }: ContractDays, day: Temporal.PlainDate): ContractWord {
  if (endsOn && isAfter(day, endsOn)) return "ended";
  if (!startsOn || isBefore(day, startsOn)) return "applied";
  return cancelledOn && !isBefore(day, cancelledOn) ? "cancelling" : "active";
}
