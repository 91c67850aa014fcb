import { describe, expect, test } from "vitest";
import { outputOf } from "@/lib/domain/simulate/output";
import type { Output } from "@/lib/domain/simulate/output-shape";
import { readScenario } from "@/lib/domain/simulate/read-scenario";
import { simulate } from "@/lib/domain/simulate/simulate";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { catalogue } from "../domain/support";
import { lookUp } from "./expectations";
import { brokenInvariants } from "./invariants";
import { readScenarioFiles, type ScenarioFile, titleOf } from "./read-scenario-files";

const scenarios = readScenarioFiles();

/** As the command reads, replays and prints it. */
function run({ name, scenario }: ScenarioFile): Output {
  const parsed = readScenario(JSON.stringify({ name, scenario }));
  if (!parsed.ok) throw new Error(`not valid: ${JSON.stringify(parsed.faults)}`);
  const result = outputOf(simulate(parsed.scenario, catalogue), (refusal) => renderRefusal(refusal, "ja").text);
  if (!result.ok) throw new Error(`no output: ${JSON.stringify(result.faults)}`);
  return JSON.parse(JSON.stringify(result.output)) as Output;
}

function faultPaths({ name, scenario }: ScenarioFile): string[] {
  const parsed = readScenario(JSON.stringify({ name, scenario }));
  return parsed.ok ? [] : parsed.faults.map((fault) => fault.path);
}

describe.each([...new Set(scenarios.map(({ file }) => file))])("%s", (file) => {
  for (const scenario of scenarios.filter((one) => one.file === file)) {
    const { invalid } = scenario;
    if (invalid !== null) test(titleOf(scenario), () => expect(faultPaths(scenario)).toContain(invalid));
    else
      test(titleOf(scenario), () => {
        const output = run(scenario);
        expect(brokenInvariants(output)).toEqual([]);
        const looked = scenario.expect.map((expectation) => lookUp(output, expectation));
        expect(looked.map(({ what, found }) => ({ ...what, equals: found }))).toEqual(
          looked.map(({ what, wanted }) => ({ ...what, equals: wanted })),
        );
      });
  }
});

test("each scenario has a name of its own", () => {
  const titles = scenarios.map(({ file, name }) => `${file} · ${name}`);
  expect(titles.filter((title, n) => titles.indexOf(title) !== n)).toEqual([]);
});
