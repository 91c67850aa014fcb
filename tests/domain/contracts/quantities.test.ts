import { describe, expect, test } from "vitest";
import type { EventOf } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { catalogue, day, story, type Told } from "../support";

const order = (product: string, quantity: number, more: Partial<EventOf<"order">> = {}): Told[1] => ({
  type: "order",
  product,
  quantity,
  login: "business-admin",
  ...more,
});
const change = (quantity: number, option?: string): Told[1] =>
  option ? { type: "change-quantity", quantity, option } : { type: "change-quantity", quantity };

function run(until: string, ...told: Told[]) {
  const { state, issued, refusals } = replay(story(...told), catalogue, { member: "corporate", until: day(until) });
  const steps = state?.quantity.map((step) => [step.from.toString(), step.quantity]);
  const lines = issued.flatMap((invoice) =>
    invoice.lines.map((line) => [line.code, line.from.toString(), line.quantity, Number(line.amount)]),
  );
  return { steps, lines, refusals: refusals.map((one) => `${one.refusal.kind} ${one.refusal.term?.rule}`) };
}

describe("[BZ-10] licences by the month", () => {
  const started: Told = ["2026-01-05", order("remote-desktop", 3)];

  test("more count from the month of receipt, in full", () => {
    const { lines } = run("2026-03-31", started, ["2026-02-27", change(5)]);
    expect(lines).toEqual([
      ["recurring", "2026-01-01", 3, 4500],
      ["recurring", "2026-02-01", 5, 7500],
    ]);
  });

  test("fewer count from the next month", () => {
    const { lines } = run("2026-03-31", started, ["2026-02-02", change(1)]);
    expect(lines.map(([, , quantity]) => quantity)).toEqual([3, 3]);
    expect(run("2026-04-30", started, ["2026-02-02", change(1)]).lines.at(-1)).toEqual(["recurring", "2026-03-01", 1, 1500]);
  });

  test("more after a reduction that is only scheduled drops it", () => {
    const { steps } = run("2026-03-31", started, ["2026-02-02", change(1)], ["2026-02-03", change(4)]);
    expect(steps).toEqual([
      ["2026-01-08", 3],
      ["2026-02-01", 4],
    ]);
  });

  test("the number that there is takes a scheduled reduction back, for nothing", () => {
    const { steps, refusals } = run("2026-03-31", started, ["2026-02-02", change(1)], ["2026-02-03", change(3)]);
    expect([steps, refusals]).toEqual([[["2026-01-08", 3]], []]);
  });

  test("without one it is no change", () => {
    expect(run("2026-03-31", started, ["2026-02-02", change(3)]).refusals).toEqual(["nothing-to-change BZ-10"]);
  });

  test("another reduction replaces the first", () => {
    const { steps } = run("2026-03-31", started, ["2026-02-02", change(1)], ["2026-02-03", change(2)]);
    expect(steps?.at(-1)).toEqual(["2026-03-01", 2]);
    expect(steps).toHaveLength(2);
  });
});

describe("[IV-11] users by the year", () => {
  const started: Told = ["2026-11-20", order("inventory-lite", 10, { options: ["mobile"] })];

  test("an option's users change on their own", () => {
    const { lines } = run("2027-04-30", started, ["2027-03-05", change(50, "mobile")]);
    // (152,000 − 120,000) × 8 ÷ 12
    expect(lines.at(-1)).toEqual(["addition", "2027-04-01", 40, 21_333]);
  });

  test("within one step of the price there is nothing to pay and no invoice", () => {
    const { lines, refusals } = run("2027-04-30", started, ["2027-03-05", change(60)], ["2027-05-05", change(100)]);
    expect(refusals).toEqual([]);
    expect(lines.filter(([code]) => code === "addition")).toEqual([["addition", "2027-04-01", 50, 100_000]]);
  });

  test("what is not held can't grow, and what has no number neither", () => {
    const { refusals } = run(
      "2027-04-30",
      started,
      ["2027-03-05", change(50, "multi-device")],
      ["2027-03-06", change(5, "moon")],
      ["2027-03-07", { type: "add-option", option: "db-capacity" }],
      ["2027-05-07", change(2, "db-capacity")],
    );
    expect(refusals.map((one) => one.split(" ")[0])).toEqual(["not-held", "unknown-option", "quantity-not-offered"]);
  });
});

describe("[FB-21] options ordered together", () => {
  test.each([[["equipment-warranty", "equipment-warranty-addon"]], [["equipment-warranty-addon", "equipment-warranty"]]])(
    "%j: the base is bought first",
    (options) => {
      const told: Told = ["2026-01-10", { type: "order", product: "fibre-vdsl", brand: "S", options }];
      const { state, refusals } = replay(story(told), catalogue);
      expect(refusals).toEqual([]);
      expect(state?.options.map((one) => one.option)).toEqual(["equipment-warranty", "equipment-warranty-addon"]);
    },
  );

  test("an add-on alone is refused", () => {
    const told: Told = [
      "2026-01-10",
      { type: "order", product: "fibre-vdsl", brand: "S", options: ["equipment-warranty-addon"] },
    ];
    expect(replay(story(told), catalogue).refusals[0]?.refusal).toMatchObject({
      kind: "requires-option",
      term: { rule: "FB-21" },
    });
  });
});
