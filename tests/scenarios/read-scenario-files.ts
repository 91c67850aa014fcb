import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One scenario of a file: the story is still unread, for it may be wrong on purpose. */
export type ScenarioFile = {
  readonly file: string;
  readonly name: string;
  readonly rules: readonly string[];
  readonly scenario: unknown;
  readonly expect: readonly unknown[];
  /** The path of the fault that it must have. */
  readonly invalid: string | null;
};

const keys = new Set(["name", "rules", "scenario", "expect", "invalid"]);

/** Every scenario below this folder. One that expects nothing, or says anything that nobody reads, is a mistake. */
export function readScenarioFiles(): ScenarioFile[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const read: unknown = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));
    return [read].flat().map((one) => readOne(file, one));
  });
}

function readOne(file: string, given: unknown): ScenarioFile {
  const { name, rules = [], scenario, expect = [], invalid = null, ...rest } = given as Partial<ScenarioFile>;
  const mistake = (what: string) => new Error(`${file} · ${name}: ${what}`);
  if (typeof name !== "string" || name === "") throw mistake("no name");
  if (!Array.isArray(rules) || rules.some((rule) => !/^[A-Z]{2}-\d{2}$/.test(rule))) throw mistake("rules are ids such as FW-04");
  const unread = Object.keys(rest).filter((key) => !keys.has(key));
  if (unread.length > 0) throw mistake(`nobody reads ${unread.join(", ")}`);
  if ((expect.length === 0) === (invalid === null)) throw mistake("either expect or invalid");
  return { file, name, rules, scenario, expect, invalid };
}

/** `[FW-04] [FW-07] no term, applied on the 20th …` */
export function titleOf({ rules, name }: ScenarioFile): string {
  return [...rules.map((rule) => `[${rule}]`), name].join(" ");
}
