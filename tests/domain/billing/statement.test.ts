import { describe, expect, test } from "vitest";
import { forecast } from "@/lib/domain/billing/forecast";
import { monthlyStatement, paymentDatesFor } from "@/lib/domain/billing/statement";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import { accepted, add, cancel, catalogue, end, month, refusalOf, stateOf, vdsl } from "../support";

const state = stateOf(["2026-01-10", vdsl], ["2026-02-05", add("remote-support")], ["2026-02-05", add("equipment-warranty")]);
const statement = (of: string, from = state) => accepted(monthlyStatement(from, catalogue, month(of)));
const { invoicing } = getProduct(catalogue, "fibre-vdsl");

describe("[FB-30] a month's charges are invoiced on the 1st of the next", () => {
  test.each([
    ["2026-02", "2026-03-01", "2026-03-10", "2026-03-31"],
    ["2026-01", "2026-02-01", "2026-02-10", "2026-02-28"],
    ["2024-01", "2024-02-01", "2024-02-10", "2024-02-29"],
    ["2026-12", "2027-01-01", "2027-01-10", "2027-01-31"],
  ])("%s: issued %s, card %s, due %s", (of, issuedOn, cardChargedOn, dueOn) => {
    const dates = accepted(paymentDatesFor(month(of), invoicing, catalogue.calendar));
    expect([dates.issuedOn, dates.cardChargedOn, dates.dueOn].map(String)).toEqual([issuedOn, cardChargedOn, dueOn]);
  });

  test("[JP-18] the due date doesn't move for a Sunday", () => {
    // 2026-05-31 is a Sunday
    expect(accepted(paymentDatesFor(month("2026-04"), invoicing, catalogue.calendar)).dueOn.toString()).toBe("2026-05-31");
  });

  test("line and options on one, tax once per rate", () => {
    const made = statement("2026-04");
    expect(made?.lines.map((line) => [line.item, line.amount])).toEqual([
      ["line", 3500n],
      ["remote-support#1", 500n],
      ["equipment-warranty#1", 500n],
    ]);
    expect(made).toMatchObject({ subtotal: 4500n, tax: 450n, total: 4950n, contract: "c1" });
    expect(made?.reasons[0]).toMatchObject({
      kind: "issued-month-after",
      terms: [{ rule: "FB-30" }],
      facts: { issuedOn: "2026-05-01", dueOn: "2026-05-31" },
    });
  });

  test("[JP-18] a month without charges has no invoice", () => {
    expect(statement("2026-01")).toBeNull();
    expect(statement("2025-12")).toBeNull();
    expect(statement("2026-04", stateOf(["2026-01-10", vdsl], ["2026-03-05", end]))).toBeNull();
  });

  test("[JP-04] the month of the change of rate", () => {
    const old = stateOf(["2019-01-10", vdsl]);
    expect(statement("2019-09", old)).toMatchObject({ tax: 280n });
    expect(statement("2019-10", old)).toMatchObject({ tax: 350n });
  });

  test("[JP-04] before there was a tax: a named refusal", () => {
    expect(refusalOf(["1985-01-10", vdsl])).toMatchObject({ kind: "beyond-tax-data", term: { rule: "JP-04" } });
  });

  test("every line names a rule and says why", () => {
    for (const line of statement("2026-04")?.lines ?? []) {
      expect(line.reasons.length).toBeGreaterThan(0);
      for (const reason of line.reasons) expect(reason.terms.length).toBeGreaterThan(0);
    }
  });
});

describe("[FB-16] the forecast", () => {
  const months = accepted(forecast(state, catalogue, month("2026-02"), 3));

  test("says what will be due if nothing changes", () => {
    expect(months.map((one) => [one.month.toString(), one.statement?.total ?? 0n])).toEqual([
      ["2026-02", 3850n],
      ["2026-03", 4400n],
      ["2026-04", 4950n],
    ]);
  });

  test("says why something costs nothing yet", () => {
    expect(months.map((one) => one.withoutFee.map((free) => [free.item, free.reason.kind]))).toEqual([
      [
        ["remote-support#1", "first-month-free"],
        ["equipment-warranty#1", "waiver-month"],
      ],
      [["equipment-warranty#1", "waiver-month"]],
      [],
    ]);
  });

  test("the line's own opening month is free", () => {
    const [first] = accepted(forecast(state, catalogue, month("2026-01"), 1));
    expect(first?.statement).toBeNull();
    expect(first?.withoutFee.map((free) => [free.item, free.reason.kind])).toEqual([["line", "first-month-free"]]);
    expect(first?.withoutFee[0]?.reason).toMatchObject({
      terms: [{ rule: "FB-30" }],
      facts: { billedFrom: "2026-02-01", yen: 3500 },
    });
  });

  test("what has ended is not forecast", () => {
    const ended = stateOf(
      ["2026-01-10", vdsl],
      ["2026-02-05", add("equipment-warranty")],
      ["2026-02-06", cancel("equipment-warranty")],
    );
    const [, march] = accepted(forecast(ended, catalogue, month("2026-02"), 2));
    expect(march?.withoutFee).toEqual([]);
  });

  test("no month is asked for, none is answered", () => {
    expect(accepted(forecast(state, catalogue, month("2026-02"), 0))).toEqual([]);
  });

  test("each month is the statement of that month", () => {
    for (const one of months) expect(one.statement).toEqual(statement(one.month.toString()));
  });
});
