import type { ContractEvent } from "../contracts/events";
import type { ScenarioFault } from "./scenario-fault";
import { faultAt } from "./schema-faults";

type Path = readonly PropertyKey[];
type Finding = { readonly path: Path; readonly expected: string };

/** What one field alone can't show: IDs given twice, days outside their month. */
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
  switch (event.type) {
    case "usage": {
      const elsewhere = event.on !== undefined && !event.on.startsWith(event.month);
      return elsewhere ? [{ path: [...path, "on"], expected: `a day of ${event.month}` }] : [];
    }
    case "correct":
      return event.with ? senseOf(event.with, [...path, "with"]) : [];
    default:
      return [];
  }
}
