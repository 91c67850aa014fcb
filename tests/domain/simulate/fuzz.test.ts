import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outputOf } from "@/lib/domain/simulate/output";
import { readScenario } from "@/lib/domain/simulate/read-scenario";
import type { ScenarioFault } from "@/lib/domain/simulate/scenario-fault";
import { simulate } from "@/lib/domain/simulate/simulate";
import { reasonLocales } from "@/lib/i18n/reasons/reason-locale";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { explainSimulation } from "@/scripts/simulate/explain-simulation";
import { brokenInvariants } from "../../scenarios/invariants";
import { catalogue } from "../support";
import { anyScenario, brokenScenario } from "./any-scenario";

/** Faults or an output, as the command would answer; anything else is an exception and fails the test. */
function answer(text: string) {
  const parsed = readScenario(text);
  if (!parsed.ok) return { faults: parsed.faults, output: null };
  const result = outputOf(simulate(parsed.scenario, catalogue), (refusal) => renderRefusal(refusal, "ja").text);
  return result.ok ? { faults: [], output: result.output } : { faults: result.faults, output: null };
}

function areReadable(faults: readonly ScenarioFault[]): boolean {
  const parts = faults.flatMap(({ path, expected, found }) => [path, expected, found]);
  return parts.every((part) => part !== "" && part.length < 600 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(part));
}

describe("whatever comes in, faults with paths or a result go out", () => {
  test("any text", () => {
    fc.assert(fc.property(fc.string(), (text) => areReadable(answer(text).faults) && answer(text).output === null));
  });

  test("any JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { faults, output } = answer(text);
        expect(output).toBeNull();
        expect(faults.length).toBeGreaterThan(0);
        expect(areReadable(faults)).toBe(true);
      }),
    );
  });

  test("any story ends in a result that keeps its promises, and the same text gives the same bytes", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const text = JSON.stringify(scenario);
        const { faults, output } = answer(text);
        expect(faults).toEqual([]);
        if (output) expect(brokenInvariants(output)).toEqual([]);
        expect(JSON.stringify(answer(text).output)).toBe(JSON.stringify(output));
      }),
    );
  });

  test("any story can be explained in every language", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...reasonLocales), (scenario, locale) => {
        const parsed = readScenario(JSON.stringify(scenario));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
        const text = explainSimulation(simulate(parsed.scenario, catalogue), catalogue, locale);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }),
    );
  });

  test("a story with places changed, removed and added", { timeout: 60_000 }, () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(brokenScenario, (scenario) => {
        const { faults, output } = answer(JSON.stringify(scenario) ?? "null");
        expect(areReadable(faults)).toBe(true);
        expect(output !== null || faults.length > 0).toBe(true);
        if (output) accepted += 1;
        else refused += 1;
      }),
    );
    // Both ways are taken, or the test says nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(5);
  });
});
