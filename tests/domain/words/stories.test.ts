import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reason, Refusal } from "@/lib/domain/decision";
import { readScenario } from "@/lib/domain/simulate/read-scenario";
import { simulate } from "@/lib/domain/simulate/simulate";
import { reasonLocales } from "@/lib/i18n/reasons/reason-locale";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { catalogue } from "../support";
import { broken, japanese, rawCodes } from "./faults";
import { everyReason } from "./samples";

const folder = resolve(import.meta.dirname, "../../scenarios");
const reasons = new Map<string, Reason>();
const refusals = new Map<string, Refusal>();

/** Every reason and refusal in a result, one of each set of facts. */
function gather(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if ("facts" in value && "kind" in value && "terms" in value) reasons.set(JSON.stringify(value), value as Reason);
  else if ("facts" in value && "kind" in value && "term" in value) refusals.set(JSON.stringify(value), value as Refusal);
  else for (const one of Object.values(value)) gather(one);
}

function tell(path: string): void {
  const stories: unknown[] = [JSON.parse(readFileSync(path, "utf8"))].flat();
  for (const story of stories) {
    const { name, scenario } = story as { name: string; scenario: unknown };
    const read = readScenario(JSON.stringify({ name, scenario }));
    if (read.ok) gather(simulate(read.scenario, catalogue));
  }
}

beforeAll(() => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  for (const file of files) tell(join(folder, file));
  gather(everyReason);
}, 60_000);

describe("[JP-09] what the engine says in the scenarios", () => {
  test("every reason has words in every language, and its sentence is short", () => {
    const faults: string[] = [];
    for (const reason of reasons.values())
      for (const locale of reasonLocales) {
        const { basis, ...said } = renderReason(reason, locale);
        const text = JSON.stringify(said);
        const long = locale !== "en" && [...said.sentence].length > 50;
        const foreign = locale === "en" && japanese.test(text);
        if (broken.test(text) || rawCodes.test(text) || long || foreign || basis.length === 0) faults.push(`${locale} ${text}`);
      }
    expect(faults).toEqual([]);
  });

  test("every refusal has words in every language", () => {
    const faults: string[] = [];
    for (const refusal of refusals.values())
      for (const locale of reasonLocales) {
        const { text } = renderRefusal(refusal, locale);
        if (broken.test(text) || rawCodes.test(text) || (locale === "en" && japanese.test(text)))
          faults.push(`${locale} ${text}`);
      }
    expect(faults).toEqual([]);
  });

  test("there is much to say", () => {
    expect(new Set([...reasons.values()].map((reason) => reason.kind)).size).toBeGreaterThan(40);
    expect(new Set([...refusals.values()].map((refusal) => refusal.kind)).size).toBeGreaterThan(20);
  });
});
