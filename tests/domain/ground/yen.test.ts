import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addYen, noYen, ratioOfYen, subtractYen, timesYen, yen, yenFact, yenOfFact } from "@/lib/domain/yen";

const tenth = { numerator: 10n, denominator: 100n };
const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((one) => yen(one));
const roundings = fc.constantFrom("truncate", "half-up", "ceil" as const);

describe("[JP-03] money is whole yen", () => {
  test.each([0.5, 1.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s is no whole number of yen", (amount) => {
    expect(() => yen(amount)).toThrow(RangeError);
  });

  test("the largest safe integer is accepted, and a bigint beyond it", () => {
    expect(yen(Number.MAX_SAFE_INTEGER)).toBe(9007199254740991n);
    expect(yen(2n ** 64n)).toBe(18446744073709551616n);
  });

  test("sums, differences and multiples stay whole", () => {
    expect(addYen(yen(500), yen(250), yen(-50))).toBe(700n);
    expect(addYen()).toBe(noYen);
    expect(subtractYen(yen(500), yen(750))).toBe(-250n);
    expect(timesYen(yen(9000), 12)).toBe(108000n);
  });

  test("a count that is not whole is refused", () => {
    expect(() => timesYen(yen(1), 0.5)).toThrow(RangeError);
  });

  test("adding doesn't depend on the order", () => {
    fc.assert(fc.property(fc.array(amounts), (list) => addYen(...list) === addYen(...[...list].reverse())));
  });
});

describe("[JP-05] a fraction of a yen is cut as the operator says", () => {
  test.each([
    ["truncate", 57n],
    ["half-up", 57n],
    ["ceil", 58n],
  ] as const)("10%% of 571 by %s", (rounding, expected) => {
    // 57.1
    expect(ratioOfYen(yen(571), tenth, rounding)).toBe(expected);
  });

  test.each([
    ["truncate", 12n],
    ["half-up", 13n],
    ["ceil", 13n],
  ] as const)("10%% of 125 by %s: exactly half", (rounding, expected) => {
    expect(ratioOfYen(yen(125), tenth, rounding)).toBe(expected);
  });

  test.each([
    ["truncate", 12n],
    ["half-up", 12n],
    ["ceil", 13n],
  ] as const)("10%% of 124 by %s: just below half", (rounding, expected) => {
    expect(ratioOfYen(yen(124), tenth, rounding)).toBe(expected);
  });

  test("nothing is rounded where nothing is left over", () => {
    for (const rounding of ["truncate", "half-up", "ceil"] as const) expect(ratioOfYen(yen(500), tenth, rounding)).toBe(50n);
  });

  test("a credit mirrors its charge to the yen", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.bigInt({ min: 0n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        roundings,
        (amount, numerator, denominator, rounding) => {
          const ratio = { numerator, denominator };
          expect(ratioOfYen(subtractYen(noYen, amount), ratio, rounding)).toBe(-ratioOfYen(amount, ratio, rounding));
        },
      ),
    );
  });

  test("rounding never moves by a whole yen", () => {
    fc.assert(
      fc.property(amounts, roundings, (amount, rounding) => {
        const rounded = ratioOfYen(amount, tenth, rounding) * 10n;
        const gap = rounded - amount;
        expect(gap > -10n && gap < 10n).toBe(true);
      }),
    );
  });

  test.each([
    { numerator: 1n, denominator: 0n },
    { numerator: -1n, denominator: 1n },
    { numerator: 1n, denominator: -3n },
  ])("a ratio without sense is a bug", (ratio) => {
    expect(() => ratioOfYen(yen(1), ratio, "truncate")).toThrow(RangeError);
  });
});

describe("[JP-03] an amount as a fact", () => {
  test("a whole number while that is exact, digits beyond 2^53", () => {
    expect(yenFact(yen(Number.MAX_SAFE_INTEGER))).toBe(9007199254740991);
    expect(yenFact(yen(2n ** 53n))).toBe("9007199254740992");
    expect(yenFact(yen(-(2n ** 60n)))).toBe("-1152921504606846976");
  });

  test("what is written can be read back", () => {
    fc.assert(fc.property(fc.bigInt(), (amount) => yenOfFact(yenFact(yen(amount))) === amount));
  });

  test.each(["", "1.5", "１００", "abc", true, 0.1])("%s is no fact of yen", (fact) => {
    expect(() => yenOfFact(fact)).toThrow(RangeError);
  });
});
