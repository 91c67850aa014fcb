import { expect, test } from "vitest";
import { isUuid } from "@/lib/domain/uuid";

test.each([
  ["3f2b8c1e-0a4d-4c7e-9b21-5d6f7a8b9c0d", true],
  ["3F2B8C1E-0A4D-4C7E-9B21-5D6F7A8B9C0D", false],
  ["3f2b8c1e0a4d4c7e9b215d6f7a8b9c0d", false],
  ["3f2b8c1e-0a4d-4c7e-9b21-5d6f7a8b9c0d\n", false],
  [" 3f2b8c1e-0a4d-4c7e-9b21-5d6f7a8b9c0d", false],
  ["' OR 1=1 --", false],
  ["", false],
])("%j is an id of a row: %s", (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
