import { describe, expect, test } from "vitest";
import { isDay, isoDay } from "@/lib/domain/typed-day";

describe("a typed day", () => {
  test.each(["2027/1/5", "２０２７年１月５日", "2027-01-05", " 2027.01.05 ", "5 January 2027", "05 jan 2027"])(
    "%s is the 5th of January",
    (typed) => {
      expect(isoDay(typed)).toBe("2027-01-05");
      expect(isDay(isoDay(typed))).toBe(true);
    },
  );

  test.each(["", "tomorrow", "5 Foo 2027", "31 February 2027", "2027/2/29", "2027/13/1", "0000/1/1", "00000/1/1"])(
    "%s is none",
    (typed) => {
      expect(isDay(isoDay(typed))).toBe(false);
    },
  );

  test("the year 1 is one", () => expect(isDay("0001-01-01")).toBe(true));
});
