import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, cancel, chargesIn, day, feeOf, instancesOf, rulesOf, stateOf, vdsl } from "../support";

const opened = ["2014-12-01", vdsl] as const;
const support = "remote-support";
const fees = (state: ReturnType<typeof stateOf>, ...months: string[]) => months.map((one) => feeOf(state, support, one));

describe("[FB-16] monthly fee: from the month after, no proration, the month of the end in full", () => {
  const bought = stateOf(opened, ["2015-01-19", add(support)]);

  test("bought 19 Jan: January free, February on 500", () => {
    expect(fees(bought, "2014-12", "2015-01", "2015-02", "2015-03", "2016-02")).toEqual([0, 0, 500, 500, 500]);
    expect(instancesOf(bought, support)[0]?.billedFrom?.toString()).toBe("2015-02-01");
  });

  test.each([
    ["2015-01-01", "2015-02-01"],
    ["2015-01-31", "2015-02-01"],
    ["2015-02-01", "2015-03-01"],
    ["2015-12-31", "2016-01-01"],
  ])("bought on %s it is charged from %s", (on, from) => {
    expect(instancesOf(stateOf(opened, [on, add(support)]), support)[0]?.billedFrom?.toString()).toBe(from);
  });

  test("bought at 23:59:59 of the last day it is still that month's", () => {
    const state = stateOf(opened, ["2015-01-31T23:59:59+09:00", add(support)]);
    expect(instancesOf(state, support)[0]?.billedFrom?.toString()).toBe("2015-02-01");
  });

  test("a second later it is the next month's", () => {
    const state = stateOf(opened, ["2015-02-01T00:00:00+09:00", add(support)]);
    expect(instancesOf(state, support)[0]?.billedFrom?.toString()).toBe("2015-03-01");
  });

  test("bought 19 Jan, cancelled 25 Jan: January 500, nothing after", () => {
    const state = stateOf(opened, ["2015-01-19", add(support)], ["2015-01-25", cancel(support)]);
    expect(fees(state, "2015-01", "2015-02", "2015-03")).toEqual([500, 0, 0]);
    expect(instancesOf(state, support)[0]).toMatchObject({ billedFrom: null });
    expect(instancesOf(state, support)[0]?.endsOn?.toString()).toBe("2015-01-31");
  });

  test("bought again 28 Jan: the second purchase is charged from February", () => {
    const state = stateOf(opened, ["2015-01-19", add(support)], ["2015-01-25", cancel(support)], ["2015-01-28", add(support)]);
    const monthly = (of: string) => chargesIn(state, of).filter((charge) => charge.code === "option");
    expect(monthly("2015-01").map((charge) => charge.item)).toEqual(["remote-support#1"]);
    expect(monthly("2015-02").map((charge) => charge.item)).toEqual(["remote-support#2"]);
  });

  test("bought and cancelled twice in one month: each purchase is charged", () => {
    const state = stateOf(
      opened,
      ["2015-01-05", add(support)],
      ["2015-01-06", cancel(support)],
      ["2015-01-07", add(support)],
      ["2015-01-08", cancel(support)],
    );
    const monthly = chargesIn(state, "2015-01").filter((charge) => charge.code === "option");
    expect(monthly.map((charge) => [charge.item, charge.amount])).toEqual([
      ["remote-support#1", 500n],
      ["remote-support#2", 500n],
    ]);
  });

  test("cancelled on the day of purchase: that month is charged", () => {
    const state = stateOf(opened, ["2015-01-19", add(support)], ["2015-01-19T11:00:00+09:00", cancel(support)]);
    expect(fees(state, "2015-01", "2015-02")).toEqual([500, 0]);
  });

  test.each([
    ["2015-02-01", [0, 500, 0]],
    ["2015-02-28", [0, 500, 0]],
    ["2015-03-01", [0, 500, 500]],
  ])("cancelled on %s", (on, expected) => {
    const state = stateOf(opened, ["2015-01-19", add(support)], [on, cancel(support)]);
    expect(fees(state, "2015-01", "2015-02", "2015-03")).toEqual(expected);
  });

  test("a line pays for its whole month, and names its rules", () => {
    const [, charge] = chargesIn(bought, "2015-02");
    expect(charge?.from.toString()).toBe("2015-02-01");
    expect(charge?.to.toString()).toBe("2015-02-28");
    expect(rulesOf(charge)).toEqual(["FB-19", "FB-16"]);
  });

  test("the last month says that it is charged in full", () => {
    const state = stateOf(opened, ["2015-01-19", add(support)], ["2015-03-02", cancel(support)]);
    const charge = chargesIn(state, "2015-03").find((one) => one.option === support);
    expect(charge?.reasons[0]?.kind).toBe("last-month-in-full");
    expect(charge?.reasons[0]?.facts).toMatchObject({
      yen: 500,
      month: "2015-03",
      endsOn: "2015-03-31",
      billedFrom: "2015-02-01",
    });
  });

  test("29 February is a last day like any other", () => {
    const state = stateOf(opened, ["2016-01-19", add(support)], ["2016-02-29", cancel(support)]);
    expect(fees(state, "2016-01", "2016-02", "2016-03")).toEqual([0, 500, 0]);
    expect(instancesOf(state, support)[0]?.endsOn?.toString()).toBe("2016-02-29");
  });

  test("[JP-04] the rate is that of the last day paid for", () => {
    const state = stateOf(opened, ["2019-08-10", add(support)]);
    expect(chargesIn(state, "2019-09").map((charge) => charge.taxRate)).toEqual([8, 8]);
    expect(chargesIn(state, "2019-10").map((charge) => charge.taxRate)).toEqual([10, 10]);
  });

  test("any purchase and end: as many months as counted by hand", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (from, length) => {
        const buy = day("2015-01-01").add({ days: from });
        const quit = buy.add({ days: length });
        const state = stateOf(opened, [buy.toString(), add(support)], [`${quit}T11:00:00+09:00`, cancel(support)]);
        // by hand: the months after the purchase's up to the end's, or that one month
        const months = (quit.year - buy.year) * 12 + quit.month - buy.month;
        const expected = Math.max(1, months) * 500;
        let sum = 0;
        for (let n = -1; n <= months + 2; n += 1)
          sum += feeOf(state, support, buy.toPlainYearMonth().add({ months: n }).toString());
        expect(sum).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});
