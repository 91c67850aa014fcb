import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "@/lib/domain/contracts/state";
import { type CancelOptionPreview, type ConfirmationPoint, canonicalPreview, pointKeys } from "@/lib/domain/ordering/preview";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { accepted, add, asked, cancel, catalogue, day, end, feeOf, refusedBy, stateOf, story, vdsl } from "../support";

const bought = (option: string, on: string) => stateOf(["2026-01-10", vdsl], [on, add(option)]);
const preview = (state: ReturnType<typeof stateOf>, option: string, on: string): CancelOptionPreview =>
  accepted(previewCancelOption(state, catalogue, { ...asked(on), option }));
const point = (shown: CancelOptionPreview, key: string): ConfirmationPoint | undefined =>
  shown.points.find((one) => one.key === key);

describe("[FB-16] cancelling remote support, shown before it is done", () => {
  const state = bought("remote-support", "2026-03-05");
  const shown = preview(state, "remote-support", "2026-11-20");

  test("this month is the last, charged in full", () => {
    expect(shown.ending.map((one) => [one.item, one.useEndsOn.toString(), one.endsOn.toString()])).toEqual([
      ["remote-support#1", "2026-11-20", "2026-11-30"],
    ]);
    expect(shown.remaining).toMatchObject({ subtotal: 500n, tax: 50n, total: 550n });
    expect(shown.schedule.map((one) => [one.month, one.charges.length])).toEqual([
      ["2026-11", 1],
      ["2026-12", 0],
    ]);
  });

  test("[JP-09] all six points, each with a term", () => {
    expect(shown.points.map((one) => one.key)).toEqual([...pointKeys]);
    for (const one of shown.points) expect(one.terms.length, one.key).toBeGreaterThan(0);
  });

  test("price and payment", () => {
    expect(point(shown, "price")).toMatchObject({
      kind: "last-fees",
      facts: { lastYen: 500, lastTax: 50, lastTotal: 550, lastRate: 10, month: "2026-11" },
    });
    expect(point(shown, "price")?.reasons.map((reason) => reason.kind)).toEqual(["last-month-in-full", "tax-once"]);
    expect(point(shown, "payment")).toMatchObject({
      kind: "monthly-payment",
      facts: { cardChargedOn: "2026-12-10", issuedOn: "2026-12-01", dueOn: "2026-12-31" },
    });
  });

  test("last day of use", () => {
    expect(point(shown, "start")).toMatchObject({ kind: "usable-until", facts: { useEndsOn: "2026-11-20" } });
  });

  test("no deadline, but from 1 December another 500", () => {
    expect(point(shown, "deadline")).toMatchObject({
      kind: "last-fee-by-month",
      facts: { lastDay: "2026-11-30", nextDay: "2026-12-01", laterTotal: 1100 },
    });
  });

  test("[FB-37] it can't be undone, and buying again costs 3,000", () => {
    expect(point(shown, "withdrawal")).toMatchObject({ kind: "end-final", facts: { againYen: 3000, newWaiver: false } });
    expect(point(shown, "withdrawal")?.terms.map((term) => term.rule)).toEqual(["FB-37", "FB-19"]);
  });

  test("in the month of purchase that month is charged", () => {
    const early = preview(state, "remote-support", "2026-03-06");
    expect(early.remaining).toMatchObject({ subtotal: 500n });
    expect(point(early, "deadline")?.facts).toMatchObject({ laterTotal: 550 });
  });

  test("bought a second time, only that purchase ends now", () => {
    const twice = stateOf(
      ["2026-01-10", vdsl],
      ["2026-03-05", add("remote-support")],
      ["2026-03-06", cancel("remote-support")],
      ["2026-03-07", add("remote-support")],
    );
    expect(preview(twice, "remote-support", "2026-11-20").ending.map((one) => one.item)).toEqual(["remote-support#2"]);
    // in the month of both, the first one's 500 yen is no part of what this end costs
    const march = preview(twice, "remote-support", "2026-03-20");
    expect(march.remaining.subtotal).toBe(3500n);
  });
});

describe("[FB-20] cancelling the warranty", () => {
  const state = bought("equipment-warranty", "2026-03-05");

  test.each([
    ["2026-03-05", 0n, 0],
    ["2026-03-31", 0n, 0],
    ["2026-04-30", 0n, 550],
    ["2026-05-01", 500n, 1100],
  ])("on %s still %s yen; next month %s in all", (on, subtotal, laterTotal) => {
    const shown = preview(state, "equipment-warranty", on);
    expect(shown.remaining.subtotal).toBe(subtotal);
    expect(point(shown, "deadline")?.facts).toMatchObject({ laterTotal });
  });

  test("inside the waiver nothing is to pay, and why", () => {
    const shown = preview(state, "equipment-warranty", "2026-04-30");
    expect(point(shown, "price")).toMatchObject({ kind: "free-of-charge" });
    expect(point(shown, "price")?.terms.map((term) => term.rule)).toEqual(["FB-20", "FB-20"]);
    expect(point(shown, "payment")).toMatchObject({ kind: "nothing-to-pay" });
    expect(shown.ending[0]?.reasons.map((reason) => reason.kind)).toEqual(["ends-in-waiver"]);
  });

  test("usable to the month's end, and a new waiver when bought again", () => {
    const shown = preview(state, "equipment-warranty", "2026-11-20");
    expect(point(shown, "start")?.facts).toMatchObject({ useEndsOn: "2026-11-30" });
    expect(point(shown, "withdrawal")?.facts).toMatchObject({ againYen: 0, newWaiver: true });
  });

  test("[FB-21] the add-on ends with it and is named", () => {
    const both = stateOf(
      ["2026-01-10", vdsl],
      ["2026-03-05", add("equipment-warranty")],
      ["2026-03-06", add("equipment-warranty-addon")],
    );
    const shown = preview(both, "equipment-warranty", "2026-11-20");
    expect(shown.ending.map((one) => one.option)).toEqual(["equipment-warranty", "equipment-warranty-addon"]);
    expect(shown.remaining).toMatchObject({ subtotal: 750n, tax: 75n, total: 825n });
    expect(point(shown, "quantity")?.facts).toMatchObject({ alsoJa: "機器保証 追加保証", alsoEn: "Equipment warranty add-on" });
    expect(point(shown, "deadline")?.facts).toMatchObject({ laterTotal: 1650 });
  });
});

describe("what is refused before it is shown", () => {
  const state = stateOf(
    ["2026-01-10", vdsl],
    ["2026-03-05", add("equipment-warranty")],
    ["2026-03-06", add("equipment-warranty-addon")],
    ["2026-03-06", add("remote-support")],
  );
  const refusal = (option: string, on: string, role: "holder" | "admin" | "user" = "holder", of = state) =>
    refusedBy(previewCancelOption(of, catalogue, { ...asked(on, role), option }));

  test("[FB-21] the add-on alone", () => {
    expect(refusal("equipment-warranty-addon", "2026-11-20")).toBe("not-cancellable-alone FB-21");
  });

  test("[FB-37] what is not held, or was cancelled", () => {
    expect(refusal("security-360", "2026-11-20")).toBe("not-held FB-18");
    const gone = stateOf(["2026-01-10", vdsl], ["2026-03-05", add("remote-support")], ["2026-03-06", cancel("remote-support")]);
    expect(refusal("remote-support", "2026-11-20", "holder", gone)).toBe("not-held FB-19");
  });

  test("[FB-05] a user ID cancelling remote support; the warranty it may", () => {
    expect(refusal("remote-support", "2026-11-20", "user")).toBe("role-not-permitted FB-05");
    expect(previewCancelOption(state, catalogue, { ...asked("2026-11-20", "user"), option: "equipment-warranty" }).ok).toBe(true);
  });

  test("an unknown option, an ended contract", () => {
    expect(refusal("moon", "2026-11-20")).toBe("unknown-option -");
    const ended = stateOf(["2026-01-10", vdsl], ["2026-03-05", add("remote-support")], ["2026-03-06", end]);
    expect(refusal("remote-support", "2026-04-01", "holder", ended)).toBe("contract-ended FB-27");
  });

  test("[FB-27] while the contract is ending there is no later cancellation to compare with", () => {
    const ending = stateOf(["2026-01-10", vdsl], ["2026-03-05", add("remote-support")], ["2026-11-06", end]);
    expect(point(preview(ending, "remote-support", "2026-11-20"), "deadline")?.facts).not.toHaveProperty("laterTotal");
  });
});

describe("[JP-09] what was shown is what is billed", () => {
  test("the last fees are those of the months after the event", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("remote-support", "equipment-warranty"),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (option, from, length) => {
          const buy = day("2026-01-11").add({ days: from });
          const on = buy.add({ days: length });
          const before = bought(option, buy.toString());
          const shown = preview(before, option, on.toString());
          const [event] = story([`${on}`, cancel(option)]);
          const after = event ? accepted(apply(before, event, catalogue)).state : before;
          const months = [0, 1, 2].map((n) => on.toPlainYearMonth().add({ months: n }).toString());
          expect(months.reduce((sum, one) => sum + feeOf(after, option, one), 0)).toBe(Number(shown.remaining.subtotal));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("the canonical text is the same all day and another the next", () => {
    const state = bought("remote-support", "2026-03-05");
    const text = (at: string) =>
      canonicalPreview(accepted(previewCancelOption(state, catalogue, { ...asked("2026-01-01"), at, option: "remote-support" })));
    expect(text("2026-11-20T00:00:00+09:00")).toBe(text("2026-11-20T23:59:59+09:00"));
    expect(text("2026-11-20T00:00:00+09:00")).not.toBe(text("2026-11-21T00:00:00+09:00"));
  });
});
