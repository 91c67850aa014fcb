import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDay,
  formatMonth,
  formatMonthShort,
  formatNumber,
  formatRange,
  formatYen,
  joinList,
} from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { day, month } from "../support";

describe("[JP-03] yen in words", () => {
  test.each([
    [0, "¥0"],
    [500, "¥500"],
    [1000, "¥1,000"],
    [12345678, "¥12,345,678"],
    [-500, "−¥500"],
    [-1234567, "−¥1,234,567"],
    [9007199254740993n, "¥9,007,199,254,740,993"],
    ["9007199254740993", "¥9,007,199,254,740,993"],
  ])("%s is %s", (amount, expected) => {
    expect(formatYen(amount, "ja")).toBe(expected);
    expect(formatYen(amount, "en")).toBe(expected);
  });

  test.each([
    ["excluded", "¥500（税抜）", "¥500 (tax excluded)"],
    ["included", "¥500（税込）", "¥500 (tax included)"],
    ["outside", "¥500（不課税）", "¥500 (not taxable)"],
  ] as const)("%s", (tax, ja, en) => {
    expect(formatYen(500, "ja", tax)).toBe(ja);
    expect(formatYen(500, "en", tax)).toBe(en);
  });

  test("digits in groups of three", () => {
    expect([1, 12, 123, 1234, 123456, 1234567].map((one) => formatNumber(one))).toEqual([
      "1",
      "12",
      "123",
      "1,234",
      "123,456",
      "1,234,567",
    ]);
  });
});

describe("[JP-01] dates in words", () => {
  test.each([
    ["2026-11-20", "2026年11月20日（金）", "20 November 2026 (Fri)"],
    ["2026-11-22", "2026年11月22日（日）", "22 November 2026 (Sun)"],
    ["2026-11-23", "2026年11月23日（月）", "23 November 2026 (Mon)"],
    ["2024-02-29", "2024年2月29日（木）", "29 February 2024 (Thu)"],
  ])("%s", (date, ja, en) => {
    expect(formatDate(day(date), "ja")).toBe(ja);
    expect(formatDate(day(date), "en")).toBe(en);
  });

  test("without the year the weekday stays", () => {
    expect(formatDay(day("2026-12-01"), "ja")).toBe("12月1日（火）");
    expect(formatDay(day("2026-12-01"), "en")).toBe("1 December (Tue)");
  });

  test("months", () => {
    expect(formatMonth(month("2026-11"), "ja")).toBe("2026年11月");
    expect(formatMonth(month("2026-11"), "en")).toBe("November 2026");
    expect(formatMonthShort(month("2026-11"), "ja")).toBe("11月");
    expect(formatMonthShort(month("2026-11"), "en")).toBe("Nov");
  });

  test("ranges have both last days", () => {
    expect(formatRange(day("2026-11-01"), day("2026-11-30"), "ja")).toBe("2026年11月1日（日）〜2026年11月30日（月）");
    expect(formatRange(day("2026-11-01"), day("2026-11-30"), "en")).toBe("1 November 2026 (Sun) – 30 November 2026 (Mon)");
  });
});

test("a moment is told in Japan's time with its day", () => {
  const at = Temporal.Instant.from("2026-11-20T15:05:00Z");
  expect(formatInstant(at, "ja")).toBe("2026年11月21日（土）00:05");
  expect(formatInstant(at, "en")).toBe("21 November 2026 (Sat), 00:05");
});

test("things in a row", () => {
  expect([joinList(["甲", "乙"], "ja"), joinList(["A", "B"], "en"), joinList(["A"], "en"), joinList([], "ja")]).toEqual([
    "甲、乙",
    "A, B",
    "A",
    "",
  ]);
});
