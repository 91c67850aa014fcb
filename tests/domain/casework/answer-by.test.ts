import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { answerBy } from "@/lib/domain/casework/answer-by";
import { catalogue } from "../support";

const by = (on: string, days: number | undefined) => answerBy(Temporal.PlainDate.from(on), days, catalogue.calendar)?.toString();

test.each([
  ["a Thursday", "2026-01-08", 1, "2026-01-09"],
  // Saturday, Sunday, and Monday the 12th, a holiday
  ["the Friday before a long weekend", "2026-01-09", 1, "2026-01-13"],
  ["a Sunday", "2026-01-11", 1, "2026-01-13"],
  ["five business days", "2026-01-08", 5, "2026-01-16"],
])("[BZ-29] [JP-02] what comes in on %s is answered by the business day that is promised", (_day, on, days, last) => {
  expect(by(on, days)).toBe(last);
});

test("where nothing is promised no day is named", () => {
  expect(by("2026-01-08", undefined)).toBeUndefined();
});
