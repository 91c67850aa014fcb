import { describe, expect, test } from "vitest";
import { wordOn } from "@/lib/domain/contracts/applying";
import { contractWordOn } from "@/lib/domain/contracts/contract-word";
import { day, end, stateOf, vdsl } from "../support";

const running = { startsOn: day("2026-06-10"), cancelledOn: null, endsOn: null };
const ending = { ...running, cancelledOn: day("2026-11-05"), endsOn: day("2026-11-30") };

describe("[FB-30] a contract in a word", () => {
  test.each([
    [running, "2026-06-09", "applied"],
    [running, "2026-06-10", "active"],
    [{ ...running, startsOn: null }, "2026-06-10", "applied"],
    [ending, "2026-11-04", "active"],
    [ending, "2026-11-05", "cancelling"],
    [ending, "2026-11-30", "cancelling"],
    [ending, "2026-12-01", "ended"],
    // Cancelled before it opened: it has not started, and it ends all the same.
    [{ ...ending, startsOn: day("2026-11-20") }, "2026-11-10", "applied"],
    [{ ...ending, startsOn: null }, "2026-12-01", "ended"],
  ] as const)("%o on %s is %s", (days, on, word) => {
    expect(contractWordOn(days, day(on))).toBe(word);
  });

  test("the state of the log says the same", () => {
    const state = stateOf(["2026-06-10", vdsl], ["2026-11-05", end]);
    const on = ["2026-06-09", "2026-11-04", "2026-11-05", "2026-11-30", "2026-12-01"];
    expect(on.map((text) => wordOn(state, day(text)))).toEqual(["applied", "active", "cancelling", "cancelling", "ended"]);
  });
});
