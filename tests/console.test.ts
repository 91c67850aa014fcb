import { expect, test } from "vitest";
import { takeConsoleErrors, unexpectedConsoleErrors } from "./support/setup-console";

test("an error on the console is noticed, and one that the test takes does not fail it", () => {
  console.error("on %s", "purpose");
  expect(unexpectedConsoleErrors()).toEqual(["on purpose"]);
  expect(takeConsoleErrors()).toEqual(["on purpose"]);
  expect(unexpectedConsoleErrors()).toEqual([]);
});
