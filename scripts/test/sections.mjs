// The parts of a test run: each under a heading, each adding to one sum of passed and failed.
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { launch } from "../start/processes.mjs";
import { projectNode, root } from "../start/project.mjs";
import { say } from "../start/steps.mjs";
import { playwrightShortfalls, vitestShortfalls } from "./shortfalls.mjs";

export const sum = { passed: 0, failed: 0, shortfalls: [] };

export function heading(title) {
  say(`\n── ${title} ${"─".repeat(Math.max(3, 76 - title.length))}`);
}

export function count(passed, failed, title) {
  sum.passed += passed;
  sum.failed += failed;
  say(`${failed === 0 ? "✓" : "✗"} ${title}: ${passed} passed, ${failed} failed`);
}

/** Runs one of the project's tools (a script below node_modules) on its own Node, output to the terminal; true when it exits with 0. */
export async function tool(script, args, { env, dataDir }) {
  const child = launch(script, projectNode, [path.join(root, "node_modules", script), ...args], { env, dataDir });
  return (await child.ended).code === 0;
}

/** A check that is one thing, passed or failed. */
export async function check(title, run) {
  heading(title);
  const isRight = await run();
  count(isRight ? 1 : 0, isRight ? 0 : 1, title);
  return isRight;
}

/**
 * A tool that reports in JSON: `read` turns the report into { passed, failed }, `shortfalls` into lines for the end of the run. A run that fails without a failed test (a crash,
 * a file that cannot be loaded) or leaves no report counts as one failure.
 */
export async function suite(title, report, run, { counts, shortfalls }) {
  heading(title);
  rmSync(report, { force: true });
  const isRight = await run();
  let counted = { passed: 0, failed: 0 };
  try {
    const content = JSON.parse(readFileSync(report, "utf8"));
    counted = counts(content);
    sum.shortfalls.push(...shortfalls(content));
  } catch {
    say(`No report in ${path.relative(root, report)}.`);
    counted.failed = 1;
  }
  count(counted.passed, isRight ? counted.failed : Math.max(1, counted.failed), title);
}

/** The two tools whose reports are read. */
export const vitestReports = { counts: vitestCounts, shortfalls: vitestShortfalls };
export const playwrightReports = { counts: playwrightCounts, shortfalls: playwrightShortfalls };

/** A file that could not be loaded has no failed test, and counts as one. */
export function vitestCounts(report) {
  const hasFailedTest = (file) => file.assertionResults.some((test) => test.status === "failed");
  const unloaded = report.testResults.filter((file) => file.status === "failed" && !hasFailedTest(file));
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** What Playwright could not even begin (a spec that cannot be loaded) is in `errors`. */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
