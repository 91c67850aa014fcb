import { Temporal } from "temporal-polyfill";
import type { ContractEvent } from "../contracts/events";
import type { ScenarioFault } from "./scenario-fault";
import { faultAt } from "./schema-faults";

type Path = readonly PropertyKey[];
type Finding = { readonly path: Path; readonly expected: string };

/** What one field alone can't show: IDs given twice, instants finer than there are, days outside their month. */
export function senseFaults(events: readonly ContractEvent[]): ScenarioFault[] {
  const seen = new Set<string>();
  const found = events.flatMap((event, index): Finding[] => {
    const repeated = seen.has(event.id) ? [{ path: [index, "id"], expected: "an ID that no event before it has" }] : [];
    seen.add(event.id);
    return [...repeated, ...senseOf(event, [index])];
  });
  return found.map(({ path, expected }) => faultAt(["events", ...path], expected, { events }));
}

function senseOf(event: ContractEvent, path: Path): Finding[] {
  const { at } = event;
  switch (event.type) {
    case "outage":
      return tooFine({ at, from: event.from, to: event.to }, path);
    case "usage": {
      const elsewhere = event.on !== undefined && !event.on.startsWith(event.month);
      return [...tooFine({ at }, path), ...(elsewhere ? [{ path: [...path, "on"], expected: `a day of ${event.month}` }] : [])];
    }
    case "correct":
      return [...tooFine({ at }, path), ...(event.with ? senseOf(event.with, [...path, "with"]) : [])];
    default:
      return tooFine({ at }, path);
  }
}

function tooFine(instants: Readonly<Record<string, string>>, path: Path): Finding[] {
  const unreadable = Object.entries(instants).filter(([, instant]) => !isInstant(instant));
  const expected = "an instant of at most nanoseconds, such as 2026-11-20T10:00:00+09:00";
  return unreadable.map(([key]) => ({ path: [...path, key], expected }));
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
