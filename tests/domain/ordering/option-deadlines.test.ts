import { describe, expect, test } from "vitest";
import { applyingAt } from "@/lib/domain/contracts/applying";
import { replay } from "@/lib/domain/contracts/replay";
import { optionDeadlines } from "@/lib/domain/ordering/option-deadlines";
import { add, cancel, catalogue, day, end, stateOf, story, type Told, vdsl } from "../support";

const told = (on: string, state: ReturnType<typeof stateOf>) =>
  optionDeadlines(state, applyingAt(state, catalogue, `${on}T10:00:00+09:00`)).map((one) => [
    one.instance.key,
    one.kind,
    one.on.toString(),
    one.nextMonth.toString(),
    Number(one.cost),
  ]);

describe("until when ending an option avoids a fee", () => {
  test("[FB-16] the last day of each month, for the next month's fee with its tax", () => {
    const state = stateOf(["2026-01-12", vdsl], ["2026-02-03", add("remote-support")]);
    expect(told("2026-03-31", state)).toEqual([["remote-support#1", "month", "2026-03-31", "2026-04", 550]]);
    expect(told("2026-04-01", state)).toEqual([["remote-support#1", "month", "2026-04-30", "2026-05", 550]]);
  });

  test("[FB-20] in the waiver its last day: until then it costs nothing at all", () => {
    const state = stateOf(["2026-01-12", vdsl], ["2026-02-10", add("equipment-warranty")]);
    expect(told("2026-02-20", state)).toEqual([["equipment-warranty#1", "waiver", "2026-03-31", "2026-04", 550]]);
    expect(told("2026-04-01", state)).toEqual([["equipment-warranty#1", "month", "2026-04-30", "2026-05", 550]]);
  });

  test("[FB-27] none for what ends anyway: a cancelled option, a cancelled contract", () => {
    const bought: Told[] = [
      ["2026-01-12", vdsl],
      ["2026-02-03", add("remote-support")],
    ];
    expect(told("2026-04-10", stateOf(...bought, ["2026-04-05", cancel("remote-support")]))).toEqual([]);
    expect(told("2026-04-10", stateOf(...bought, ["2026-04-05", end]))).toEqual([]);
  });

  test("[BZ-03] where applications of a closed day count for the next, the last business day", () => {
    const events = story(
      ["2026-01-07", { type: "order", login: "business-admin", product: "support", plan: "unlimited", quantity: 5 }],
      ["2026-02-02", { type: "add-option", option: "it-assets" }],
    );
    const { state } = replay(events, catalogue, { member: "corporate" });
    if (!state) throw new Error("refused");
    // 31 May 2026 is a Sunday: a request of that day is received on 1 June and costs June.
    const [deadline] = told("2026-05-10", state);
    expect(deadline?.[2]).toBe("2026-05-29");
    expect(day("2026-05-29").dayOfWeek).toBe(5);
    expect(deadline?.[4]).toBe(2_200);
  });
});
