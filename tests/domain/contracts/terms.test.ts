import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remainingMonths, type Term, termAfter, termFrom, termOn } from "@/lib/domain/contracts/terms";
import { day } from "../support";

const bound = (startsOn: string, months = 12) => ({
  startsOn: day(startsOn),
  term: { months, renewsBy: months },
  cancellation: null,
});
const brief = (term: Term | null) => term && [term.startsOn.toString(), term.endsOn.toString()];

describe("[FW-05] a term ends the day before the corresponding day", () => {
  test.each([
    ["2025-04-10", 12, "2026-04-09"],
    ["2025-04-01", 12, "2026-03-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-28", 12, "2025-02-27"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2027-12-31", 2, "2028-02-29"],
    ["2026-03-31", 12, "2027-03-30"],
  ])("from %s, %i months: %s", (startsOn, months, endsOn) => {
    expect(termFrom(day(startsOn), months).endsOn.toString()).toBe(endsOn);
  });
});

describe("[IV-03] the term that a day is in", () => {
  test.each([
    ["2026-11-20", "2026-12-01", "2027-11-30"],
    ["2027-11-30", "2026-12-01", "2027-11-30"],
    ["2027-12-01", "2027-12-01", "2028-11-30"],
    ["9999-12-31", "9999-12-01", "+010000-11-30"],
  ])("%s: %s to %s", (on, startsOn, endsOn) => {
    expect(brief(termOn(bound("2026-12-01"), day(on)))).toEqual([startsOn, endsOn]);
  });

  test("however far, it is the one that one comes to term by term", () => {
    const start = fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(1, 3, 12, 24));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 20_000 }), ([offset, months], days) => {
        const contract = bound(day("2020-01-01").add({ days: offset }).toString(), months);
        const on = contract.startsOn.add({ days });
        let term = termFrom(contract.startsOn, months);
        while (on.since(term.endsOn, { largestUnit: "days" }).days > 0) term = termAfter(contract, term);
        expect(brief(termOn(contract, on))).toEqual(brief(term));
      }),
      { numRuns: 200 },
    );
  });

  test("a contract that has ended keeps its last", () => {
    const ended = {
      ...bound("2025-04-10"),
      cancellation: {
        requestedOn: day("2026-03-01"),
        endsOn: day("2026-04-30"),
        termEndsOn: day("2026-04-09"),
        free: false,
        reasons: [],
      },
    };
    expect(brief(termOn(ended, day("2030-01-01")))).toEqual(["2025-04-10", "2026-04-09"]);
  });

  test("without a term there is none", () => {
    expect(termOn({ ...bound("2026-01-01"), term: null }, day("2026-05-05"))).toBeNull();
  });
});

describe("[IV-11] [BZ-34] the months that are left count the month begun", () => {
  const term = termFrom(day("2025-01-31"), 12);
  test.each([
    ["2025-01-31", 12],
    ["2025-02-28", 12],
    ["2025-03-01", 11],
    ["2025-03-30", 11],
    ["2025-03-31", 10],
    ["2026-01-30", 1],
  ])("%s: %i", (on, left) => {
    expect(remainingMonths(term, day(on))).toBe(left);
  });
});
