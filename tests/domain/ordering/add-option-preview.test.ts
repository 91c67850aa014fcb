import { describe, expect, test } from "vitest";
import { type AddOptionPreview, type ConfirmationPoint, pointKeys } from "@/lib/domain/ordering/preview";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { accepted, add, asked, cancel, catalogue, stateOf, vdsl } from "../support";

const opened = stateOf(["2026-01-10", vdsl]);
const preview = (option: string, on: string, state = opened): AddOptionPreview =>
  accepted(previewAddOption(state, catalogue, { ...asked(on), option }));
const point = (shown: AddOptionPreview, key: string): ConfirmationPoint | undefined =>
  shown.points.find((one) => one.key === key);
const rules = (one: ConfirmationPoint | undefined) => one?.terms.map((term) => term.rule);

describe("[FB-19] buying remote support, shown before it is done", () => {
  const shown = preview("remote-support", "2026-11-20");

  test("dates", () => {
    expect(shown.receivedOn.toString()).toBe("2026-11-20");
    expect(shown.startsOn.toString()).toBe("2026-11-20");
    expect(shown.billedFrom.toString()).toBe("2026-12-01");
    expect(shown.waiverEndsOn).toBeNull();
  });

  test("500 yen, 50 yen tax, 550 in all, nothing once", () => {
    expect(shown.monthly).toMatchObject({ subtotal: 500n, tax: 50n, total: 550n });
    expect(shown.once).toBeNull();
  });

  test("month by month: this month free and why, then 500", () => {
    expect(
      shown.schedule.map((one) => [
        one.month,
        one.charges.map((charge) => Number(charge.amount)),
        one.withoutFee.map((reason) => reason.kind),
      ]),
    ).toEqual([
      ["2026-11", [], ["first-month-free"]],
      ["2026-12", [500], []],
      ["2027-01", [500], []],
    ]);
  });

  test("again after a cancellation: 3,000 yen once", () => {
    const before = stateOf(["2026-01-10", vdsl], ["2026-02-01", add("remote-support")], ["2026-03-01", cancel("remote-support")]);
    const again = preview("remote-support", "2026-11-20", before);
    expect(again.once).toMatchObject({ subtotal: 3000n, tax: 300n, total: 3300n });
    expect(again.priceReasons.map((reason) => reason.kind)).toEqual(["re-signup-fee", "monthly-fee"]);
    expect(point(again, "price")?.facts).toMatchObject({ onceYen: 3000, onceTax: 300, onceTotal: 3300, monthlyTotal: 550 });
    // the fee falls into the month of the order, so that is the first invoice
    expect(point(again, "payment")?.facts).toMatchObject({
      month: "2026-11",
      issuedOn: "2026-12-01",
      cardChargedOn: "2026-12-10",
      dueOn: "2026-12-31",
    });
  });

  test("[JP-04] the tax is that of the first month with a fee", () => {
    const early = stateOf(["2019-01-10", vdsl]);
    const before = accepted(previewAddOption(early, catalogue, { ...asked("2019-08-31"), option: "remote-support" }));
    const after = accepted(previewAddOption(early, catalogue, { ...asked("2019-09-01"), option: "remote-support" }));
    expect([before.monthly.tax, after.monthly.tax]).toEqual([40n, 50n]);
  });
});

describe("[JP-09] the six points of buying an option", () => {
  const shown = preview("remote-support", "2026-11-20");

  test("all six, in their order, each with a term", () => {
    expect(shown.points.map((one) => one.key)).toEqual([...pointKeys]);
    for (const one of shown.points) expect(one.terms.length, one.key).toBeGreaterThan(0);
  });

  test("1 quantity and term", () => {
    expect(point(shown, "quantity")).toMatchObject({
      kind: "one-option",
      facts: { nameJa: "リモートサポート", quantity: 1, startsOn: "2026-11-20" },
    });
    expect(rules(point(shown, "quantity"))).toEqual(["FB-19", "FB-16"]);
  });

  test("2 price with tax", () => {
    expect(point(shown, "price")).toMatchObject({
      kind: "monthly-price",
      facts: { monthlyYen: 500, monthlyTax: 50, monthlyTotal: 550, monthlyRate: 10, billedFrom: "2026-12-01" },
    });
    expect(point(shown, "price")?.reasons.map((reason) => reason.kind)).toEqual([
      "billed-from-month-after",
      "monthly-fee",
      "tax-once",
    ]);
  });

  test("3 time and method of payment: the first invoice", () => {
    expect(point(shown, "payment")).toMatchObject({
      kind: "monthly-payment",
      facts: { method: "card", month: "2026-12", issuedOn: "2027-01-01", cardChargedOn: "2027-01-10", dueOn: "2027-01-31" },
    });
  });

  test("4 start", () => {
    expect(point(shown, "start")).toMatchObject({ kind: "usable-from", facts: { startsOn: "2026-11-20" } });
    expect(point(shown, "start")?.reasons.map((reason) => reason.kind)).toEqual(["starts-at-once"]);
  });

  test.each([
    ["2026-11-01", "2026-11-30", "2026-12-01", "2027-01-01"],
    ["2026-11-30", "2026-11-30", "2026-12-01", "2027-01-01"],
    ["2026-12-01", "2026-12-31", "2027-01-01", "2027-02-01"],
  ])("5 deadline, on %s: until %s charged from %s, later from %s", (on, lastDay, billedFrom, laterBilledFrom) => {
    expect(point(preview("remote-support", on), "deadline")).toMatchObject({
      kind: "fee-by-month",
      facts: { lastDay, billedFrom, laterBilledFrom },
    });
  });

  test("6 withdrawal and cancellation", () => {
    expect(point(shown, "withdrawal")).toMatchObject({
      kind: "order-final",
      facts: { alone: true, beforeFirst: "charged", waiver: false, useEndsAtOnce: true, againYen: 3000 },
    });
    expect(rules(point(shown, "withdrawal"))).toEqual(["FB-37", "FB-19", "FB-16", "FB-37", "FB-19"]);
  });
});

describe("[FB-20] buying the warranty, shown before it is done", () => {
  const early = stateOf(["2014-12-01", vdsl]);
  const shown = preview("equipment-warranty", "2015-02-16", early);

  test("waiver to 31 March, fee from 1 April", () => {
    expect(shown.waiverEndsOn?.toString()).toBe("2015-03-31");
    expect(shown.billedFrom.toString()).toBe("2015-04-01");
    expect(shown.schedule.map((one) => [one.month, one.charges.length, one.withoutFee.map((reason) => reason.kind)])).toEqual([
      ["2015-02", 0, ["waiver-month"]],
      ["2015-03", 0, ["waiver-month"]],
      ["2015-04", 1, []],
      ["2015-05", 1, []],
    ]);
  });

  test("the points say so", () => {
    expect(point(shown, "price")?.facts).toMatchObject({ waiverEndsOn: "2015-03-31", monthlyTotal: 540, monthlyRate: 8 });
    expect(point(shown, "withdrawal")?.facts).toMatchObject({
      beforeFirst: "free",
      waiver: true,
      waiverEndsOn: "2015-03-31",
      againYen: 0,
      useEndsAtOnce: false,
    });
    expect(point(shown, "deadline")?.facts).toEqual({
      lastDay: "2015-02-28",
      billedFrom: "2015-04-01",
      laterBilledFrom: "2015-05-01",
    });
  });

  test("[FB-21] the add-on can't be cancelled alone, and says so", () => {
    const based = stateOf(["2014-12-01", vdsl], ["2015-01-10", add("equipment-warranty")]);
    const addon = preview("equipment-warranty-addon", "2015-02-16", based);
    expect(point(addon, "withdrawal")?.facts).toMatchObject({ alone: false });
    expect(addon.monthly).toMatchObject({ subtotal: 250n, tax: 20n });
  });
});
