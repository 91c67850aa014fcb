import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isBusinessDay } from "@/lib/domain/calendar";
import { isOpen, openDaysAfter } from "@/lib/domain/recompute/business-days";
import {
  dayOfMonth,
  endAfterMonths,
  firstOfMonth,
  lastOfMonth,
  monthOfDay,
  readDay,
  readMonth,
  textOfDay,
  weekday,
} from "@/lib/domain/recompute/days";
import { closedDays, day } from "./samples";

const calendar = { closedDays, rule: "JP-02", clause: "general#第4条1項" };
const number = (text: string) => readDay(text) ?? Number.NaN;

describe("[JP-01] days as numbers agree with the date library", () => {
  test("on any day of ten thousand years", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (n) => {
        const date = new Temporal.PlainDate(1970, 1, 1).add({ days: n });
        expect(textOfDay(n)).toBe(date.toString());
        expect(readDay(date.toString())).toBe(n);
        expect(weekday(n)).toBe(date.dayOfWeek % 7);
        expect(dayOfMonth(n)).toBe(date.day);
        expect(textOfDay(firstOfMonth(monthOfDay(n)))).toBe(date.with({ day: 1 }).toString());
        expect(textOfDay(lastOfMonth(monthOfDay(n)))).toBe(date.with({ day: date.daysInMonth }).toString());
      }),
    );
  });

  test("leap days are where they belong", () => {
    expect(readDay("2024-02-29")).not.toBeNull();
    for (const text of ["2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", ""]) {
      expect(readDay(text), text).toBeNull();
    }
    expect(readDay("2000-02-29")).toBe(11_016);
    expect(readMonth("2026-13")).toBeNull();
    expect(readMonth("2026-12")).toBe(2026 * 12 + 11);
  });

  test("[FW-05] a term ends the day before the same day, or with a month that has none", () => {
    const ends = [
      ["2025-04-10", 12, "2026-04-09"],
      ["2025-04-01", 12, "2026-03-31"],
      ["2024-02-29", 12, "2025-02-28"],
      ["2026-01-31", 1, "2026-02-28"],
      ["2026-01-30", 1, "2026-02-28"],
      ["2026-01-29", 1, "2026-02-28"],
      ["2026-01-28", 1, "2026-02-27"],
    ] as const;
    for (const [start, months, end] of ends) expect(textOfDay(endAfterMonths(number(start), months)), start).toBe(end);
  });
});

describe("[JP-02] business days", () => {
  test("agree with the calendar on every day that the holiday data know", () => {
    fc.assert(
      fc.property(fc.integer({ min: number("1970-01-01"), max: number("2035-12-31") }), (n) => {
        const known = isBusinessDay(day(textOfDay(n)), calendar);
        expect(isOpen(n, closedDays)).toBe(known.ok ? known.value : null);
      }),
    );
  });

  test("the day itself is day 0, and beyond the data there is no answer", () => {
    expect(openDaysAfter(number("2026-01-09"), 0, closedDays)).toBe(number("2026-01-09"));
    expect(openDaysAfter(number("2026-01-09"), 1, closedDays)).toBe(number("2026-01-13"));
    expect(openDaysAfter(number("2090-01-09"), 1, closedDays)).toBeNull();
  });
});
