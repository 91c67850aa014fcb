import type { ContractState, OptionInstance } from "../contracts/contract";
import { effectiveEvents } from "../contracts/effective-events";
import type { ContractEvent, OrdinaryEvent } from "../contracts/events";

/**
 * The purchase that an event made or ended; null for other events and for one that a correction replaced. Purchases of one option and
 * holder are numbered, so those up to the event say which one it was.
 */
export function instanceOfEvent(state: ContractState, log: readonly ContractEvent[], id: string): OptionInstance | null {
  const events = effectiveEvents(log);
  if (!events.ok) return null;
  const at = events.value.findIndex((one) => one.id === id);
  const event = events.value[at];
  if (event?.type !== "add-option" && event?.type !== "cancel-option") return null;
  const holder = event.accountId ?? null;
  const number = events.value.slice(0, at + 1).filter((one) => buys(one, event.option, holder)).length;
  return state.options.find((one) => one.option === event.option && one.accountId === holder && one.number === number) ?? null;
}

function buys(event: OrdinaryEvent, option: string, holder: string | null): boolean {
  if (event.type === "order") return holder === null && (event.options ?? []).includes(option);
  return event.type === "add-option" && event.option === option && (event.accountId ?? null) === holder;
}
