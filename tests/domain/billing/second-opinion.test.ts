import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import { replay } from "@/lib/domain/contracts/replay";
import { anyStory } from "../contracts/any-story";
import { accepted, add, cancel, catalogue, chargesIn, end, month, stateOf, vdsl } from "../support";
import { secondOpinion } from "./second-opinion";

const months = Array.from({ length: 10 }, (_, n) => month("2025-12").add({ months: n }));

vi.setConfig({ testTimeout: 30_000 });

describe("[FB-16] [FB-19] [FB-20] [FB-21] [FB-30] a second, independent reckoning agrees", () => {
  test("on any story, for every month", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const { state } = replay(events, catalogue);
        if (!state) return;
        for (const of of months) {
          const charged = chargesIn(state, of.toString()).reduce((sum, charge) => sum + Number(charge.amount), 0);
          expect(charged, of.toString()).toBe(secondOpinion(state, of));
        }
      }),
      { numRuns: 80 },
    );
  });

  test("and on the tax: once on the sum, at ten per cent, cut", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const { state } = replay(events, catalogue);
        if (!state) return;
        for (const of of months) {
          const statement = accepted(monthlyStatement(state, catalogue, of));
          const subtotal = secondOpinion(state, of);
          expect(Number(statement?.total ?? 0n)).toBe(subtotal + Math.floor(subtotal / 10));
          expect(statement === null).toBe(subtotal === 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("it is not blind: it sees a month more and a month less", () => {
    const state = stateOf(
      ["2026-01-10", vdsl],
      ["2026-02-01", add("remote-support")],
      ["2026-04-10", cancel("remote-support")],
      ["2026-05-02", end],
    );
    expect(months.map((of) => secondOpinion(state, of))).toEqual([0, 0, 3500, 4000, 4000, 3500, 0, 0, 0, 0]);
  });
});
