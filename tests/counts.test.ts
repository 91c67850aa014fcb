import { expect, test } from "vitest";
import { playwrightCounts, vitestCounts } from "../scripts/test/sections.mjs";

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test("a test file that cannot be loaded counts as one failure, beside the tests that failed", () => {
  const testResults = [file("passed", "passed"), file("failed", "passed", "failed"), file("failed"), file("failed")];
  expect(vitestCounts({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 3 });
});

test("a spec that cannot be loaded counts too; a flaky one passed in the end", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
});
