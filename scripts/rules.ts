// Lists every rule of docs/rules, or those named, with its clauses, the catalogue's entries, its tests and its state; `--short` only what is
// wrong. Exit code 1 when a rule that should be covered has no test, or when something names a rule that no page explains.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Coverage, type Covered, countLine, coverageOf, isComplete } from "./rules/coverage";
import { rulesOfCatalogue, rulesOfScenarios, rulesOfTests } from "./rules/rule-mentions";
import { rulesIn } from "./rules/rule-pages";

type Source = { readonly file: string; readonly text: string };

/** The files below a folder whose names match, by their paths from the root. */
function sourcesIn(root: string, folder: string, name: RegExp): Source[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => name.test(file));
  return files.sort().map((file) => ({
    file: path.posix.join(folder, ...file.split(path.sep)),
    text: readFileSync(path.join(root, folder, file), "utf8"),
  }));
}

/** Reads the project: pages, catalogue, tests of every kind, scenarios. */
export function readCoverage(root: string): Coverage {
  const tests = [...sourcesIn(root, "tests", /\.test\.tsx?$/), ...sourcesIn(root, "e2e", /\.spec\.ts$/)];
  return coverageOf({
    rules: sourcesIn(root, "docs/rules", /\.md$/).flatMap(({ text }) => rulesIn(text)),
    catalogue: sourcesIn(root, "catalogue", /\.yaml$/).flatMap(({ file, text }) => rulesOfCatalogue(file, text)),
    tests: [
      ...tests.flatMap(({ file, text }) => rulesOfTests(file, text)),
      ...sourcesIn(root, "tests/scenarios", /\.json$/).flatMap(({ file, text }) => rulesOfScenarios(file, text)),
    ],
  });
}

function linesOf({ id, state, later, issue, words, clauses, entries, tests }: Covered): string[] {
  const coming = later === "no" ? "" : later === "whole" ? ` (${issue})` : ` (rest: ${issue})`;
  return [
    `${id}  ${state}${coming}  ${words}`,
    ...(clauses.length > 0 ? [`  clauses    ${clauses.join(", ")}`] : []),
    ...entries.map((entry, n) => `  ${n === 0 ? "catalogue" : "         "}  ${entry}`),
    ...tests.map((test, n) => `  ${n === 0 ? "tests" : "     "}      ${test}`),
  ];
}

function main(asked: readonly string[]): void {
  const coverage = readCoverage(path.join(import.meta.dirname, ".."));
  const listed = coverage.rules.filter((rule) => asked.length === 0 || asked.includes(rule.id));
  const missing = coverage.rules.filter((rule) => rule.state === "MISSING").map(({ id }) => `${id} has no test`);
  const lines = [...listed.flatMap((rule) => [...linesOf(rule), ""]), ...missing, ...coverage.faults, countLine(coverage)];
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = isComplete(coverage) ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
