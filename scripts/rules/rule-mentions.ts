import { parse } from "yaml";
import { withoutComments } from "./without-comments";

/** A place that names a rule: a term of the catalogue with its clause, a test, a scenario. */
export type Mention = { readonly rule: string; readonly where: string };

/** Every `rule` field of a catalogue file, with its path and its clause. */
export function rulesOfCatalogue(file: string, yaml: string): (Mention & { readonly clause: string })[] {
  return termsIn(parse(yaml), "").map(({ rule, clause, path }) => ({ rule, clause, where: `${file} ${path}` }));
}

type FoundTerm = { readonly rule: string; readonly clause: string; readonly path: string };

function termsIn(value: unknown, path: string): FoundTerm[] {
  if (Array.isArray(value)) return value.flatMap((one, n) => termsIn(one, `${path}[${n}]`));
  if (typeof value !== "object" || value === null) return [];
  const own = value as Readonly<Record<string, unknown>>;
  const found =
    typeof own.rule === "string" ? [{ rule: own.rule, clause: String(own.clause ?? ""), path: path || "(file)" }] : [];
  return [...found, ...Object.entries(own).flatMap(([key, one]) => termsIn(one, path === "" ? key : `${path}.${key}`))];
}

/** The names of tests that begin with rule ids: `[FW-04] accepted on the 20th …`, `[FB-14] [FB-15] …`. */
export function rulesOfTests(file: string, code: string): Mention[] {
  const names = [...withoutComments(code).matchAll(/(["'`])((?:\[[A-Z]{2}-\d{2}\] ?)+(?:(?!\1)[^\\\n]|\\.)+)\1/g)];
  return names.flatMap(([, , name = ""]) => {
    const leading = /^(?:\[[A-Z]{2}-\d{2}\] ?)+/.exec(name)?.[0] ?? "";
    return idsIn(leading).map((rule) => ({ rule, where: `${file} ${name}` }));
  });
}

function idsIn(text: string): string[] {
  return [...new Set(text.match(/[A-Z]{2}-\d{2}/g) ?? [])];
}

type ScenarioHead = { readonly name?: unknown; readonly rules?: unknown };

/** The rules that the scenarios of a file show. */
export function rulesOfScenarios(file: string, json: string): Mention[] {
  return [JSON.parse(json) as ScenarioHead | ScenarioHead[]].flat().flatMap(({ name, rules }) => {
    const ids = Array.isArray(rules) ? rules.map(String) : [];
    return ids.map((rule) => ({ rule, where: `${file} ${String(name)}` }));
  });
}
