import { Temporal } from "temporal-polyfill";
import { type Decision, decide, refuse } from "../decision";
import type { ContractEvent, EventOf, OrdinaryEvent } from "./events";
import { inOrder } from "./state";

/**
 * The history as it counts after its corrections. A correction that a later one took back counts for nothing; one that names an event
 * that is not there, strikes out the order, or puts something into the future is refused.
 */
export function effectiveEvents(log: readonly ContractEvent[]): Decision<readonly OrdinaryEvent[]> {
  const corrections = log.filter((event): event is EventOf<"correct"> => event.type === "correct");
  let events = log.filter((event): event is OrdinaryEvent => event.type !== "correct");
  for (const one of standing(corrections)) {
    const target = events.find((event) => event.id === one.replaces);
    const before = corrections.some((other) => other.id === one.replaces);
    if (!target && before) continue;
    if (!target) return refuse("event-unknown", null, { event: one.replaces });
    if (!fits(one, target)) return refuse("correction-not-possible", null, { event: one.replaces });
    const others = events.filter((event) => event !== target);
    events = one.with ? [...others, { ...one.with, id: one.id }] : others;
  }
  return decide(inOrder(events));
}

/** Read from the last to the first: a correction stands unless one that stands names it without putting anything in its place. */
function standing(corrections: readonly EventOf<"correct">[]): EventOf<"correct">[] {
  const takenBack = new Set<string>();
  const kept: EventOf<"correct">[] = [];
  for (const one of corrections.toReversed()) {
    if (takenBack.has(one.id)) continue;
    if (!one.with && corrections.some((other) => other.id === one.replaces)) takenBack.add(one.replaces);
    kept.push(one);
  }
  return kept.toReversed();
}

function fits(one: EventOf<"correct">, target: OrdinaryEvent): boolean {
  if (!one.with) return target.type !== "order";
  const inPast = Temporal.Instant.compare(one.with.at, one.at) <= 0;
  return inPast && one.with.contract === target.contract && (one.with.type === "order") === (target.type === "order");
}
