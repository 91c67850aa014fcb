import { describe, expect, test } from "vitest";
import { add, cancel, chargesIn, feeOf, instancesOf, mail, register, stateOf, tell, vdsl } from "../support";

describe("[FB-20] the manual's own date, as a whole story", () => {
  const state = stateOf(
    ["2014-12-01", vdsl],
    ["2014-12-01T11:00:00+09:00", { type: "provide" }],
    ["2015-02-16", add("equipment-warranty")],
  );

  test("fee from April 2015", () => {
    expect(instancesOf(state, "equipment-warranty")[0]?.billedFrom?.toString()).toBe("2015-04-01");
    expect([feeOf(state, "equipment-warranty", "2015-03"), feeOf(state, "equipment-warranty", "2015-04")]).toEqual([0, 500]);
  });
});

describe("[FB-14] [FB-15] [FB-16] the mail pack bought, ended and bought again in one month", () => {
  const { state, refusals } = tell(
    ["2014-12-01T10:00:00+09:00", vdsl],
    ["2014-12-01T11:00:00+09:00", { type: "provide" }],
    ["2014-12-20T10:00:00+09:00", register("a-001")],
    ["2014-12-20T10:05:00+09:00", register("a-002")],
    ["2014-12-20T10:06:00+09:00", mail("a-001", "operator")],
    ["2014-12-20T10:07:00+09:00", mail("a-002", "operator")],
    ["2015-01-19T10:00:00+09:00", add("mail-pack")],
    ["2015-01-19T10:05:00+09:00", mail("a-002", "operator")],
    ["2015-01-25T10:00:00+09:00", mail("a-002", "other")],
    ["2015-01-28T10:00:00+09:00", add("mail-pack")],
    ["2015-01-29T10:00:00+09:00", cancel("mail-pack")],
  );

  test("the second address without a slot, and the cancellation by itself, are refused", () => {
    expect(refusals.map((one) => [one.event, one.refusal.term?.rule])).toEqual([
      ["e5", "FB-13"],
      ["e10", "FB-14"],
    ]);
  });

  test("300 in January, 300 in February, 300 in March", () => {
    if (!state) throw new Error("no contract");
    expect(["2015-01", "2015-02", "2015-03"].map((of) => feeOf(state, "mail-pack", of))).toEqual([300, 300, 300]);
    const items = ["2015-01", "2015-02"].flatMap((of) =>
      chargesIn(state, of)
        .filter((charge) => charge.option === "mail-pack")
        .map((charge) => charge.item),
    );
    expect(items).toEqual(["mail-pack#1", "mail-pack#2"]);
  });
});

describe("[FB-29] a whole invoice of 2015", () => {
  test("line 3,500 + pack 300 = 3,800, tax 8% = 304", () => {
    const state = stateOf(["2014-12-01", vdsl], ["2015-01-19", add("mail-pack")]);
    const charges = chargesIn(state, "2015-02");
    expect(charges.map((charge) => [charge.code, charge.amount, charge.taxRate])).toEqual([
      ["recurring", 3500n, 8],
      ["option", 300n, 8],
    ]);
  });
});
