import type { Temporal } from "temporal-polyfill";
import type { Catalogue } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import type { Decision } from "../decision";
import type { ContractState, ContractWord } from "./contract";
import { contractWordOn } from "./contract-word";

/** What every step of the fold gets: the version of the terms, the contract's product in it, and the day of the event in Japan. */
export type Applying = { readonly catalogue: Catalogue; readonly product: Product; readonly on: Temporal.PlainDate };

export type Step = Decision<ContractState>;

/** The contract's state in a word on a day. */
export function wordOn({ startsOn, cancellation }: ContractState, day: Temporal.PlainDate): ContractWord {
  return contractWordOn({ startsOn, cancelledOn: cancellation?.requestedOn ?? null, endsOn: cancellation?.endsOn ?? null }, day);
}
