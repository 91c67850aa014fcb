import type { z } from "zod";
import { expectedBy } from "../catalogue/expected";
import { pathOf, type ScenarioFault, shown, valueAt } from "./scenario-fault";

type Issue = z.core.$ZodIssue;

const formats: Readonly<Record<string, string>> = {
  date: "a day such as 2026-11-20",
  datetime: "an instant such as 2026-11-20T10:00:00+09:00",
};

/** What zod found wrong with a value, as faults; each unknown key is named by its own path. */
export function schemaFaults(error: z.ZodError, given: unknown): ScenarioFault[] {
  return error.issues.flatMap((issue): ScenarioFault[] => {
    if (issue.code !== "unrecognized_keys") return [faultAt(issue.path, expectedOf(issue), given)];
    return issue.keys.map((key) => faultAt([...issue.path, key], "no such key", given));
  });
}

export function faultAt(path: readonly PropertyKey[], expected: string, given: unknown): ScenarioFault {
  return { path: pathOf(path), expected, found: shown(valueAt(given, path)) };
}

/** A scenario is JSON: what YAML calls a mapping is an object here. */
function expectedOf(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.expected === "object") return "an object";
  return (issue.code === "invalid_format" && formats[issue.format]) || expectedBy(issue);
}
