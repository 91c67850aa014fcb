import type { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import type { ContractState } from "../contracts/contract";
import type { ContractEvent } from "../contracts/events";
import type { Replay } from "../contracts/replay";
import type { Refusal } from "../decision";

export type NumberedInvoice = Invoice & { readonly number: string };

/** A refusal by the event that asked; `until` stands for what the replay itself could not bring to its end. */
export type RefusedEvent = { readonly event: string; readonly contract: string; readonly refusal: Refusal };

/** One contract's share of a story, told. */
export type ContractStory = { readonly contract: string; readonly events: readonly ContractEvent[]; readonly replay: Replay };

/** What a member's story came to by the end of its last day. */
export type Simulation = {
  readonly until: Temporal.PlainDate;
  /** The events that counted, in the order in which they happened. */
  readonly events: readonly ContractEvent[];
  /** In the order of their first events; a contract whose order was refused is not there. */
  readonly contracts: readonly ContractState[];
  readonly invoices: readonly NumberedInvoice[];
  readonly refusals: readonly RefusedEvent[];
};
