import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../calendar";
import { type Catalogue, findProduct, getProduct } from "../catalogue/catalogue";
import { type Refusal, refuse } from "../decision";
import { type Applying, type Step, wordOn } from "./applying";
import type { ContractState } from "./contract";
import type { ContractEvent } from "./events";
import { deleteAccountId, registerAccountId, setRole } from "./steps/accounts";
import { requestCancellation } from "./steps/cancellation";
import { addOption, cancelOption } from "./steps/options";
import { applyOrder } from "./steps/order";
import { applyProvide } from "./steps/provide";
import { setMail, setStorage, setWebSpace } from "./steps/slots";

/**
 * One step of the fold: what an event makes of a contract, or the refusal by which it changes nothing. Pure: the terms in force are
 * given, the day is the event's own in Japan (JP-01).
 */
export function apply(state: ContractState | null, event: ContractEvent, catalogue: Catalogue): Step {
  const on = dateInJapan(event.at);
  if (event.type === "order") {
    if (state) return refuse("contract-exists", null, { contract: event.contract });
    const product = findProduct(catalogue, event.product);
    return product ? applyOrder(event, { catalogue, product, on }) : refuse("unknown-product", null, { product: event.product });
  }
  if (!state || state.contract !== event.contract) return refuse("contract-not-found", null, { contract: event.contract });
  const product = getProduct(catalogue, state.product);
  if (wordOn(state, on) === "ended") {
    return refuse("contract-ended", product.cancellation, { endsOn: state.cancellation?.endsOn.toString() ?? "" });
  }
  return applyTo(state, event, { catalogue, product, on });
}

function applyTo(state: ContractState, event: Exclude<ContractEvent, { type: "order" }>, applying: Applying): Step {
  switch (event.type) {
    case "provide":
      return applyProvide(state, applying);
    case "add-option":
      return addOption(state, { option: event.option, accountId: event.accountId ?? null }, applying);
    case "cancel-option":
      return cancelOption(state, { option: event.option, accountId: event.accountId ?? null }, applying);
    case "register-account-id":
      return registerAccountId(state, event, applying);
    case "delete-account-id":
      return deleteAccountId(state, event.accountId, applying);
    case "set-role":
      return setRole(state, event.accountId, event.role, applying);
    case "set-mail":
      return setMail(state, event.accountId, event.kind, applying);
    case "set-web-space":
      return setWebSpace(state, event.accountId, event.on, applying);
    case "set-storage":
      return setStorage(state, event.accountId, event.on, applying);
    case "request-cancellation":
      return requestCancellation(state, applying);
  }
}

export type Replay = {
  readonly state: ContractState | null;
  readonly refusals: readonly { readonly event: string; readonly refusal: Refusal }[];
};

/** One catalogue for all days, or the one in force on the day of each event. */
export type TermsByDay = Catalogue | ((on: Temporal.PlainDate) => Catalogue);

/**
 * Folds the events of one contract in order of time, those of one instant in the order given. What is refused changes nothing. Each event
 * is judged by the terms of its own day, so a later version of the catalogue moves no date that was settled before it.
 */
export function replay(events: readonly ContractEvent[], terms: TermsByDay): Replay {
  const refusals: { event: string; refusal: Refusal }[] = [];
  let state: ContractState | null = null;
  for (const event of inOrder(events)) {
    const step = apply(state, event, typeof terms === "function" ? terms(dateInJapan(event.at)) : terms);
    if (step.ok) state = step.value;
    else refusals.push({ event: event.id, refusal: step.refusal });
  }
  return { state, refusals };
}

/** Sorting keeps the order given where instants are equal. */
function inOrder(events: readonly ContractEvent[]): ContractEvent[] {
  const timed = events.map((event) => ({ event, at: Temporal.Instant.from(event.at) }));
  return timed.sort((a, b) => Temporal.Instant.compare(a.at, b.at)).map((one) => one.event);
}
