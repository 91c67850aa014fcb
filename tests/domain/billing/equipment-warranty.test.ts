import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, cancel, chargesIn, day, end, feeOf, instancesOf, refusalOf, rulesOf, stateOf, tell, vdsl } from "../support";

const opened = ["2014-12-01", vdsl] as const;
const base = "equipment-warranty";
const addon = "equipment-warranty-addon";
const fees = (state: ReturnType<typeof stateOf>, option: string, ...months: string[]) =>
  months.map((one) => feeOf(state, option, one));

describe("[FB-20] equipment warranty", () => {
  test("applied 2015-02-16: fee from 2015-04-01", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)]);
    expect(instancesOf(state, base)[0]?.billedFrom?.toString()).toBe("2015-04-01");
    expect(fees(state, base, "2015-02", "2015-03", "2015-04", "2015-05")).toEqual([0, 0, 500, 500]);
  });

  test.each([
    ["2015-02-01", "2015-04-01"],
    ["2015-02-28", "2015-04-01"],
    ["2015-03-01", "2015-05-01"],
    ["2015-11-30", "2016-01-01"],
    ["2015-12-01", "2016-02-01"],
  ])("applied %s: fee from %s", (on, from) => {
    expect(instancesOf(stateOf(opened, [on, add(base)]), base)[0]?.billedFrom?.toString()).toBe(from);
  });

  test.each([
    ["2015-02-16T12:00:00+09:00", [0, 0, 0]],
    ["2015-02-28", [0, 0, 0]],
    ["2015-03-31", [0, 0, 0]],
    ["2015-03-31T23:59:59+09:00", [0, 0, 0]],
    ["2015-04-01", [0, 500, 0]],
    ["2015-04-30", [0, 500, 0]],
    ["2015-05-01", [0, 500, 500]],
  ])("applied 2015-02-16, cancelled %s: fees of March, April, May are %j", (on, expected) => {
    const state = stateOf(opened, ["2015-02-16", add(base)], [on, cancel(base)]);
    expect(fees(state, base, "2015-03", "2015-04", "2015-05")).toEqual(expected);
    expect(feeOf(state, base, "2015-02")).toBe(0);
  });

  test("cancelled inside the waiver it was never billed, and says why", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-03-31", cancel(base)]);
    const [instance] = instancesOf(state, base);
    expect(instance?.billedFrom).toBeNull();
    expect(instance?.endReasons.map((reason) => reason.kind)).toEqual(["ends-in-waiver"]);
    expect(instance?.endReasons[0]?.facts).toMatchObject({ waiverEndsOn: "2015-03-31" });
  });

  test("cancelled a day later it ends with its month", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-04-01", cancel(base)]);
    expect(instancesOf(state, base)[0]?.endReasons.map((reason) => reason.kind)).toEqual(["ends-with-month"]);
  });

  test("bought again: a new waiver, and no fee for signing up", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-05-10", cancel(base)], ["2015-05-20", add(base)]);
    expect(fees(state, base, "2015-04", "2015-05", "2015-06", "2015-07")).toEqual([500, 500, 0, 500]);
    expect(chargesIn(state, "2015-05").some((charge) => charge.code === "re-signup")).toBe(false);
    expect(instancesOf(state, base)[1]?.billedFrom?.toString()).toBe("2015-07-01");
  });

  test("it can be used to the end of the month in which it is cancelled", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-05-10", cancel(base)]);
    expect(instancesOf(state, base)[0]?.useEndsOn?.toString()).toBe("2015-05-31");
  });

  test("the charge names its rule", () => {
    const charge = chargesIn(stateOf(opened, ["2015-02-16", add(base)]), "2015-04").find((one) => one.option === base);
    expect(new Set(rulesOf(charge))).toEqual(new Set(["FB-20"]));
  });

  test("brand S only: brand U is refused", () => {
    const refusal = refusalOf(["2014-12-01", { ...vdsl, brand: "U" }], ["2015-02-16", add(base)]);
    expect(refusal).toMatchObject({ kind: "brand-not-served", term: { rule: "FB-20" }, facts: { brand: "U" } });
  });

  test("the contract's end inside the waiver costs nothing", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-03-20", end]);
    expect(fees(state, base, "2015-02", "2015-03", "2015-04")).toEqual([0, 0, 0]);
    expect(instancesOf(state, base)[0]).toMatchObject({ billedFrom: null });
  });
});

describe("[FB-21] the add-on", () => {
  test("needs the base", () => {
    expect(refusalOf(opened, ["2015-02-16", add(addon)])).toMatchObject({
      kind: "requires-option",
      term: { rule: "FB-21" },
      facts: { baseJa: "機器保証" },
    });
  });

  test("a base that was cancelled is none, though it may be used to the month's end", () => {
    const { refusals } = tell(opened, ["2015-02-16", add(base)], ["2015-02-17", cancel(base)], ["2015-02-18", add(addon)]);
    expect(refusals.map((one) => one.refusal.kind)).toEqual(["requires-option"]);
  });

  test("has its own waiver", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-04-10", add(addon)]);
    expect(fees(state, addon, "2015-04", "2015-05", "2015-06")).toEqual([0, 0, 250]);
    expect(fees(state, base, "2015-04", "2015-05", "2015-06")).toEqual([500, 500, 500]);
  });

  test("can't be cancelled alone", () => {
    const refusal = refusalOf(
      opened,
      ["2015-02-16", add(base)],
      ["2015-02-16T11:00:00+09:00", add(addon)],
      ["2015-05-01", cancel(addon)],
    );
    expect(refusal).toMatchObject({ kind: "not-cancellable-alone", term: { rule: "FB-21" } });
  });

  test("ends with the base", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-02-17", add(addon)], ["2015-05-10", cancel(base)]);
    expect(instancesOf(state, addon)[0]?.endsOn?.toString()).toBe("2015-05-31");
    expect(instancesOf(state, addon)[0]?.endReasons[0]).toMatchObject({ kind: "ends-with-base", terms: [{ rule: "FB-21" }] });
    expect(fees(state, addon, "2015-04", "2015-05", "2015-06")).toEqual([250, 250, 0]);
  });

  test("ended with the base inside its own waiver it is free while the base is charged", () => {
    const state = stateOf(opened, ["2015-02-16", add(base)], ["2015-04-10", add(addon)], ["2015-05-10", cancel(base)]);
    expect(fees(state, base, "2015-05")).toEqual([500]);
    expect(fees(state, addon, "2015-04", "2015-05")).toEqual([0, 0]);
  });

  test("bought again with a base bought again", () => {
    const state = stateOf(
      opened,
      ["2015-02-16", add(base)],
      ["2015-02-17", add(addon)],
      ["2015-05-10", cancel(base)],
      ["2015-05-11", add(base)],
      ["2015-05-12", add(addon)],
    );
    expect(instancesOf(state, addon).map((one) => one.key)).toEqual(["equipment-warranty-addon#1", "equipment-warranty-addon#2"]);
    expect(instancesOf(state, addon)[1]?.billedFrom?.toString()).toBe("2015-07-01");
  });

  test("any purchase and end: free in the waiver, then every month to the end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (from, length) => {
        const buy = day("2015-01-01").add({ days: from });
        const quit = buy.add({ days: length });
        const state = stateOf(opened, [buy.toString(), add(base)], [`${quit}T11:00:00+09:00`, cancel(base)]);
        const months = (quit.year - buy.year) * 12 + quit.month - buy.month;
        let sum = 0;
        for (let n = -1; n <= months + 2; n += 1) sum += feeOf(state, base, buy.toPlainYearMonth().add({ months: n }).toString());
        expect(sum).toBe(Math.max(0, months - 1) * 500);
      }),
      { numRuns: 60 },
    );
  });
});
