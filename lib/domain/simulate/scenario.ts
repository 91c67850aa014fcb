import { z } from "zod";
import { memberKindSchema } from "../catalogue/who";
import { contractEventSchema } from "../contracts/events";
import type { ScenarioFault } from "./scenario-fault";
import { faultAt, schemaFaults } from "./schema-faults";
import { senseFaults } from "./sense-faults";

/** A member's story: what happens until when. Events may stand in any order; their instants decide. */
export const scenarioSchema = z.strictObject({
  until: z.iso.date(),
  member: z.strictObject({ kind: memberKindSchema }),
  events: z.array(contractEventSchema),
});

/** What a file of scenarios says beside the story itself: what it shows and what must come of it. */
const frameSchema = z.strictObject({
  name: z.string().optional(),
  rules: z.array(z.string()).optional(),
  scenario: z.unknown(),
  expect: z.array(z.unknown()).optional(),
  invalid: z.string().optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] };

/** A scenario is flat; anything deeper than this is no scenario, and deep enough would exhaust whoever walks it. */
const deepest = 32;

/** Reads a story, bare or in the frame of a scenario file. Every fault at once; paths begin at the story. */
export function parseScenario(given: unknown): ParsedScenario {
  if (isDeeperThan(given, deepest))
    return refused([{ path: "(scenario)", expected: `at most ${deepest} levels`, found: "more" }]);
  if (!isFramed(given)) return parseBare(given);
  const frame = frameSchema.safeParse(given);
  const bare = parseBare(given.scenario);
  const faults = [...(frame.success ? [] : schemaFaults(frame.error, given)), ...(bare.ok ? [] : bare.faults)];
  return faults.length > 0 ? refused(faults) : bare;
}

function parseBare(given: unknown): ParsedScenario {
  if (Array.isArray(given)) return refused([faultAt([], "one scenario", given)]);
  const parsed = scenarioSchema.safeParse(given);
  if (!parsed.success) return refused(schemaFaults(parsed.error, given));
  const faults = senseFaults(parsed.data.events);
  return faults.length > 0 ? refused(faults) : { ok: true, scenario: parsed.data };
}

function refused(faults: readonly ScenarioFault[]): ParsedScenario {
  return { ok: false, faults };
}

function isFramed(given: unknown): given is { readonly scenario: unknown } {
  return typeof given === "object" && given !== null && Object.hasOwn(given, "scenario");
}

/** Level by level and without recursion, so that the depth of the input costs no stack. */
function isDeeperThan(given: unknown, levels: number): boolean {
  let level: unknown[] = [given];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
