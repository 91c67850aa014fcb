import { describe, expect, test } from "vitest";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import { monthCharges } from "@/lib/domain/ordering/month-charges";
import { accepted, add, cancel, catalogue, day, lan, month, stateOf, vdsl } from "../support";

const support = stateOf(
  ["2026-01-12", vdsl],
  ["2026-02-03", add("remote-support")],
  ["2026-04-05", cancel("remote-support")],
  ["2026-05-08", add("remote-support")],
);
const other = stateOf(["2026-01-12", lan]);
const charged = (on: string, ...states: (typeof support)[]) =>
  accepted(
    monthCharges(
      states.map((state) => ({ state, terms: catalogue })),
      day(on),
    ),
  );
const totalIn = (state: typeof support, of: string) => accepted(monthlyStatement(state, catalogue, month(of)))?.total ?? 0n;

describe("the charges of the months around a day", () => {
  test("[JP-05] are those of the statements: one contract's total is its statement's, several are added", () => {
    const one = charged("2026-05-20", support);
    expect(one.totals.total).toBe(totalIn(support, "2026-05"));
    const two = charged("2026-05-20", support, other);
    expect(two.totals.total).toBe(totalIn(support, "2026-05") + totalIn(other, "2026-05"));
    expect(two.coming.map((one) => one.totals?.total)).toEqual(
      ["2026-06", "2026-07", "2026-08"].map((of) => totalIn(support, of) + totalIn(other, of)),
    );
    expect(two.coming[0]?.lines).toHaveLength(3);
  });

  test("[FB-19] a bar splits what comes monthly from what comes once, and both make its total", () => {
    const { bars } = charged("2026-05-20", support);
    expect(bars.map((bar) => bar.month.toString())).toEqual([
      "2026-01",
      "2026-02",
      "2026-03",
      "2026-04",
      "2026-05",
      "2026-06",
      "2026-07",
      "2026-08",
    ]);
    for (const bar of bars) expect(bar.regular + bar.once).toBe(bar.total);
    expect(bars.filter((bar) => bar.once > 0n).map((bar) => [bar.month.toString(), bar.once])).toEqual([["2026-05", 3_300n]]);
    expect(bars.filter((bar) => bar.forecast).map((bar) => bar.month.toString())).toEqual(["2026-06", "2026-07", "2026-08"]);
  });

  test("[FB-16] the difference to the month before is made of the lines that began, ended or came once", () => {
    const changes = (on: string) =>
      charged(on, support).difference?.changes.map((change) => [change.key, change.kind, Number(change.yen)]);
    expect(changes("2026-03-10")).toEqual([["remote-support#1 option", "began", 500]]);
    expect(changes("2026-05-10")).toEqual([
      ["remote-support#2 re-signup", "once", 3_000],
      ["remote-support#1 option", "ended", -500],
    ]);
    expect(charged("2026-03-10", support).difference?.yen).toBe(550n);
    expect(charged("2026-01-20", support).difference).toBeNull();
  });

  test("[FB-30] a month that costs nothing yet has no statement, and says why", () => {
    const first = charged("2026-01-20", support);
    expect([first.totals.total, first.statements.length]).toEqual([0n, 0]);
    expect(first.withoutFee.map(({ item, reason }) => [item, reason.kind])).toEqual([["line", "first-month-free"]]);
  });
});
