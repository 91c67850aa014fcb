import path from "node:path";
import { expect, test } from "vitest";
import { playwrightCounts, vitestCounts } from "../scripts/test/sections.mjs";
import { playwrightShortfalls, vitestShortfalls } from "../scripts/test/shortfalls.mjs";

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test("a test file that cannot be loaded counts as one failure, beside the tests that failed", () => {
  const testResults = [file("passed", "passed"), file("failed", "passed", "failed"), file("failed"), file("failed")];
  expect(vitestCounts({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 3 });
});

test("a spec that cannot be loaded counts too; a flaky one passed in the end", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
});

test("what fell short is told by name at the end: failed tests, files that cannot be loaded, stories, and nothing else", () => {
  const name = path.resolve("tests/a.test.ts");
  const failed = { status: "failed", fullName: "b breaks", failureMessages: ["\u001b[31mexpected 1\u001b[39m\nto be 2"] };
  expect(
    vitestShortfalls({
      testResults: [
        { name, status: "failed", assertionResults: [{ status: "passed", fullName: "a holds" }, failed] },
        { name, status: "failed", assertionResults: [], message: "no such module" },
      ],
    }),
  ).toEqual([
    "✗ tests/a.test.ts › b breaks\n    expected 1\n    to be 2",
    "✗ tests/a.test.ts › the file itself\n    no such module",
  ]);
  const spec = (ok: boolean, title: string, results: object[]) => ({
    ok,
    title,
    file: "stories/a.spec.ts",
    line: 3,
    tests: [{ results }],
  });
  const suites = [{ suites: [{ specs: [spec(true, "holds", [{}]), spec(false, "breaks", [{ error: { message: "late" } }])] }] }];
  expect(playwrightShortfalls({ suites, errors: [{ message: "no config" }] })).toEqual([
    "✗ stories/a.spec.ts:3 › breaks\n    late",
    "✗ Playwright › could not begin\n    no config",
  ]);
});
