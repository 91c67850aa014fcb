import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import type { Catalogue } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import type { Decision } from "../decision";
import type { ContractState, ContractWord } from "./contract";

/** What every step of the fold gets: the version of the terms, the contract's product in it, and the day of the event in Japan. */
export type Applying = { readonly catalogue: Catalogue; readonly product: Product; readonly on: Temporal.PlainDate };

export type Step = Decision<ContractState>;

/** The contract's state in a word on a day. From the request it is cancelling, from the day after its last it is ended. */
export function wordOn(state: ContractState, day: Temporal.PlainDate): ContractWord {
  if (state.cancellation && isAfter(day, state.cancellation.endsOn)) return "ended";
  if (isBefore(day, state.startsOn)) return "applied";
  return state.cancellation && !isBefore(day, state.cancellation.requestedOn) ? "cancelling" : "active";
}
