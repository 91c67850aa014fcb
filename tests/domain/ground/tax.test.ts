import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { taxOn, taxRateOn, totalsOf } from "@/lib/domain/tax";
import { yen } from "@/lib/domain/yen";
import { accepted, catalogue, day, refusedBy } from "../support";

const terms = catalogue.operator.tax;
const line = (amount: number, taxRate: number | null) => ({ amount: yen(amount), taxRate });

describe("[JP-04] the rate of the last day that a line pays for", () => {
  test.each([
    ["1989-04-01", 3],
    ["1997-03-31", 3],
    ["1997-04-01", 5],
    ["2014-03-31", 5],
    ["2014-04-01", 8],
    ["2019-09-30", 8],
    ["2019-10-01", 10],
    ["2026-11-20", 10],
  ])("%s: %i%%", (lastDay, rate) => {
    expect(accepted(taxRateOn("standard", day(lastDay), terms))).toBe(rate);
  });

  test.each([
    ["2019-09-30", 8],
    ["2019-10-01", 8],
  ])("reduced on %s: %i%%", (lastDay, rate) => {
    expect(accepted(taxRateOn("reduced", day(lastDay), terms))).toBe(rate);
  });

  test("before the tax there is no rate to compute with", () => {
    expect(refusedBy(taxRateOn("standard", day("1989-03-31"), terms))).toBe("beyond-tax-data JP-04");
  });

  test("outside the tax there is no rate on any day", () => {
    expect(accepted(taxRateOn("outside", day("1980-01-01"), terms))).toBeNull();
    expect(accepted(taxRateOn("outside", day("2026-01-01"), terms))).toBeNull();
  });

  test("the table's order doesn't matter", () => {
    const shuffled = { ...terms, rates: [...terms.rates].reverse() };
    expect(accepted(taxRateOn("standard", day("2014-04-01"), shuffled))).toBe(8);
  });
});

describe("[JP-05] tax once per invoice and rate", () => {
  test("three lines of 335 yen: 100, not 3 × 33", () => {
    // 1,005 × 10% = 100.5 → 100; per line 33.5 → 33, three times 99
    expect(totalsOf([line(335, 10), line(335, 10), line(335, 10)], terms).tax).toBe(100n);
  });

  test("10% on 101 and 8% on 106 make 10 + 8, not 19", () => {
    const totals = totalsOf([line(101, 10), line(106, 8)], terms);
    expect(totals.rates.map((one) => one.tax)).toEqual([10n, 8n]);
    expect(totals.total).toBe(225n);
  });

  test("each rate has its own subtotal, the higher rate first", () => {
    const totals = totalsOf([line(100, 8), line(200, 10), line(300, 8)], terms);
    expect(totals.rates.map(({ rate, subtotal }) => [rate, subtotal])).toEqual([
      [10, 200n],
      [8, 400n],
    ]);
  });

  test("what is outside the tax counts in the total and in no rate", () => {
    const totals = totalsOf([line(1000, 10), line(3932, null)], terms);
    expect(totals.rates).toHaveLength(1);
    expect(totals.subtotal).toBe(4932n);
    expect(totals.total).toBe(5032n);
  });

  test("nothing adds up to nothing", () => {
    expect(totalsOf([], terms)).toMatchObject({ subtotal: 0n, rates: [], tax: 0n, total: 0n });
  });

  test.each([
    ["truncate", 57n],
    ["half-up", 57n],
    ["ceil", 58n],
  ] as const)("the operator's way of cutting is data: %s", (rounding, tax) => {
    expect(taxOn(yen(571), 10, { ...terms, once: { ...terms.once, rounding } })).toBe(tax);
  });

  test("[FB-29] in 2015 a 300 yen month shows 24 yen tax", () => {
    expect(taxOn(yen(300), 8, terms)).toBe(24n);
  });

  test("the explanation says subtotal, rate, rounding and whether anything was cut", () => {
    const [cut] = totalsOf([line(571, 10)], terms).rates;
    const [whole] = totalsOf([line(500, 10)], terms).rates;
    expect(cut?.reason.facts).toEqual({ rate: 10, subtotal: 571, tax: 57, rounding: "truncate", cut: true });
    expect(whole?.reason.facts).toMatchObject({ cut: false, tax: 50 });
    expect(cut?.reason.terms.map((one) => one.rule)).toEqual(["JP-05", "JP-04"]);
  });

  test("totals add up, whatever the lines", () => {
    const lines = fc.array(
      fc.record({ amount: fc.integer({ min: -1e9, max: 1e9 }).map((one) => yen(one)), taxRate: fc.constantFrom(10, 8, null) }),
    );
    fc.assert(
      fc.property(lines, (list) => {
        const totals = totalsOf(list, terms);
        const sum = list.reduce((all, one) => all + one.amount, 0n);
        expect(totals.subtotal).toBe(sum);
        expect(totals.total).toBe(sum + totals.rates.reduce((all, one) => all + one.tax, 0n));
      }),
    );
  });

  test("an invoice and its full credit cancel out", () => {
    const lines = fc.array(
      fc.record({ amount: fc.integer({ min: 0, max: 1e9 }).map((one) => yen(one)), taxRate: fc.constantFrom(10, 8, null) }),
    );
    fc.assert(
      fc.property(lines, (list) => {
        const credit = list.map(({ amount, taxRate }) => ({ amount: yen(-amount), taxRate }));
        expect(totalsOf(list, terms).total + totalsOf(credit, terms).total).toBe(0n);
      }),
    );
  });
});
