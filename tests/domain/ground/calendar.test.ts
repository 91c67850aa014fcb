import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addBusinessDays,
  businessDayFrom,
  compareMonths,
  dateInJapan,
  earlierOf,
  firstDayOf,
  isAfter,
  isBefore,
  isBusinessDay,
  lastDayOf,
  monthOf,
} from "@/lib/domain/calendar";
import { accepted, catalogue, day, month, refusedBy } from "../support";

const { calendar } = catalogue;
const open = (text: string) => accepted(isBusinessDay(day(text), calendar));

describe("[JP-01] an instant is one calendar date in Asia/Tokyo", () => {
  test.each([
    ["2026-01-20T23:59:59+09:00", "2026-01-20"],
    ["2026-01-20T14:59:59Z", "2026-01-20"],
    ["2026-01-20T15:00:00Z", "2026-01-21"],
    ["2026-01-20T15:00:00.000000001Z", "2026-01-21"],
    ["2026-01-21T00:00:00+09:00", "2026-01-21"],
    ["2025-12-31T15:00:00Z", "2026-01-01"],
    ["2024-02-28T15:00:00Z", "2024-02-29"],
    ["2026-01-20T10:00:00-05:00", "2026-01-21"],
  ])("%s is %s", (instant, date) => {
    expect(dateInJapan(instant).toString()).toBe(date);
    expect(dateInJapan(Temporal.Instant.from(instant)).toString()).toBe(date);
  });

  test("what is no instant is a bug at the edge and throws", () => {
    expect(() => dateInJapan("2026-01-20")).toThrow(RangeError);
  });
});

describe("[JP-02] business days", () => {
  test.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-11-23", false, "labour thanksgiving day, a Monday"],
    ["2026-11-24", true, "the Tuesday after"],
    ["2026-05-06", false, "a substitute holiday (振替休日)"],
    ["2026-09-22", false, "a day between two holidays (国民の休日)"],
    ["2026-12-28", true, "the last day before the operator closes"],
    ["2026-12-29", false, "the operator's first closed day"],
    ["2026-12-31", false, "the operator is closed, no holiday"],
    ["2027-01-01", false, "new year's day"],
    ["2027-01-03", false, "the operator's last closed day"],
    ["2027-01-04", true, "a Monday, open again"],
    ["2019-10-22", false, "a holiday of that year only"],
    ["2020-10-22", true, "the same day a year later"],
  ])("%s: %s (%s)", (date, expected) => {
    expect(open(date)).toBe(expected);
  });

  test("closed days are the operator's data", () => {
    const always = { ...calendar, closedDays: [] };
    expect(accepted(isBusinessDay(day("2026-12-29"), always))).toBe(true);
    expect(accepted(isBusinessDay(day("2027-01-01"), always))).toBe(false);
  });

  test.each([
    ["1969-12-31", "beyond-holiday-data JP-02"],
    ["2051-01-01", "beyond-holiday-data JP-02"],
    ["2100-06-01", "beyond-holiday-data JP-02"],
  ])("%s lies beyond the holiday data: a named refusal", (date, refusal) => {
    expect(refusedBy(isBusinessDay(day(date), calendar))).toBe(refusal);
  });

  test.each(["1970-01-02", "2050-12-28"])("%s is still known", (date) => {
    expect(isBusinessDay(day(date), calendar).ok).toBe(true);
  });

  test("the first business day on or after a date", () => {
    expect(accepted(businessDayFrom(day("2026-11-20"), calendar)).toString()).toBe("2026-11-20");
    expect(accepted(businessDayFrom(day("2026-11-21"), calendar)).toString()).toBe("2026-11-24");
    expect(accepted(businessDayFrom(day("2026-12-29"), calendar)).toString()).toBe("2027-01-04");
  });

  test("counting on past the data refuses instead of guessing", () => {
    expect(refusedBy(businessDayFrom(day("2050-12-29"), calendar))).toBe("beyond-holiday-data JP-02");
    expect(refusedBy(addBusinessDays(day("2050-12-27"), 3, calendar))).toBe("beyond-holiday-data JP-02");
  });

  test.each([
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-20", 1, "2026-11-24"],
    ["2026-11-19", 2, "2026-11-24"],
    ["2026-12-28", 1, "2027-01-04"],
    ["2026-11-21", 1, "2026-11-24"],
  ])("from %s, %i business days: %s", (from, count, expected) => {
    expect(accepted(addBusinessDays(day(from), count, calendar)).toString()).toBe(expected);
  });

  test("n business days later is an open day with n open days between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 1, max: 12 }), (offset, count) => {
        const from = day("2020-01-01").add({ days: offset });
        const reached = accepted(addBusinessDays(from, count, calendar));
        let opened = 0;
        for (let one = from.add({ days: 1 }); !isAfter(one, reached); one = one.add({ days: 1 }))
          if (open(one.toString())) opened += 1;
        expect(opened).toBe(count);
        expect(open(reached.toString())).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("[JP-01] months and order of dates", () => {
  test.each([
    ["2024-02-29", "2024-02-01", "2024-02-29"],
    ["2025-02-10", "2025-02-01", "2025-02-28"],
    ["2026-12-31", "2026-12-01", "2026-12-31"],
  ])("the month of %s is %s to %s", (date, first, last) => {
    expect(firstDayOf(monthOf(day(date))).toString()).toBe(first);
    expect(lastDayOf(monthOf(day(date))).toString()).toBe(last);
  });

  test("earlier, later, the same", () => {
    expect(isBefore(day("2026-01-31"), day("2026-02-01"))).toBe(true);
    expect(isBefore(day("2026-02-01"), day("2026-02-01"))).toBe(false);
    expect(isAfter(day("2026-02-01"), day("2026-01-31"))).toBe(true);
    expect(isAfter(day("2026-02-01"), day("2026-02-01"))).toBe(false);
    expect(earlierOf(day("2026-02-01"), day("2026-01-31")).toString()).toBe("2026-01-31");
    expect(earlierOf(day("2026-01-31"), day("2026-02-01")).toString()).toBe("2026-01-31");
  });

  test("months compare over the turn of the year", () => {
    expect(compareMonths(month("2026-12"), month("2027-01"))).toBe(-1);
    expect(compareMonths(month("2027-01"), month("2027-01"))).toBe(0);
    expect(compareMonths(month("2027-02"), month("2027-01"))).toBe(1);
  });
});
