// What fell short, read from the tools' reports: told again at the end of a run, where a log cut to its last lines still shows it.
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "../start/project.mjs";

const firstLines = (message) =>
  stripVTControlCharacters(message ?? "")
    .trim()
    .split("\n")
    .slice(0, 8)
    .join("\n    ");

const told = (where, title, message) => `✗ ${where} › ${title}\n    ${firstLines(message)}`;

/** Each failed test of a Vitest report, and each file that could not be loaded, as lines to print. */
export function vitestShortfalls({ testResults }) {
  return testResults.flatMap((file) => {
    const where = path.relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    if (file.status === "failed" && failed.length === 0) return [told(where, "the file itself", file.message)];
    return failed.map((test) => told(where, test.fullName, test.failureMessages?.[0]));
  });
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** Each spec of a Playwright report that did not end as expected, and what could not begin at all. */
export function playwrightShortfalls({ suites, errors }) {
  const failed = suites.flatMap(specsOf).filter((spec) => !spec.ok);
  const why = (spec) => spec.tests.flatMap((test) => test.results).findLast((result) => result.error)?.error.message;
  return [
    ...failed.map((spec) => told(`${spec.file}:${spec.line}`, spec.title, why(spec) ?? "did not run to its end")),
    ...errors.map((error) => told("Playwright", "could not begin", error.message)),
  ];
}
