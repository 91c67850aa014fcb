import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { type ContractEvent, contractEventSchema } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { slotCounts } from "@/lib/domain/contracts/slots";
import { apply } from "@/lib/domain/contracts/state";
import { add, cancel, catalogue, chargesIn, day, lan, register, remove, rulesOf, story, vdsl, web } from "../support";
import { anyStory } from "./any-story";

const bytes = (events: readonly ContractEvent[]) => canonicalJson(replay(events, catalogue));

describe("[JP-01] events are told in order of time", () => {
  const events = story(["2026-01-10", vdsl], ["2026-02-01", add("remote-support")], ["2026-03-01", cancel("remote-support")]);

  test("however they are handed over", () => {
    expect(bytes([...events].reverse())).toBe(bytes(events));
  });

  test("two zones, one instant: the order given decides", () => {
    const [order, ...rest] = events;
    const same = story(
      ["2026-01-10", vdsl],
      ["2026-02-01T10:00:00+09:00", add("remote-support")],
      ["2026-02-01T01:00:00Z", cancel("remote-support")],
    );
    expect(replay(same, catalogue).refusals).toEqual([]);
    const [first, second, third] = same;
    if (first && second && third)
      expect(replay([first, third, second], catalogue).refusals.map((one) => one.refusal.kind)).toEqual(["not-held"]);
    expect([order, ...rest]).toEqual(events);
  });

  test("what is refused changes nothing, and the story goes on", () => {
    const told = story(["2026-01-10", vdsl], ["2026-02-01", cancel("remote-support")], ["2026-03-01", add("remote-support")]);
    const without = told.filter((event) => event.id !== "e1");
    expect(replay(told, catalogue).state).toEqual(replay(without, catalogue).state);
    expect(replay(told, catalogue).refusals.map((one) => one.event)).toEqual(["e1"]);
  });

  test("no events, no contract", () => {
    expect(replay([], catalogue)).toEqual({ state: null, issued: [], refusals: [] });
  });

  test("an event of another contract is refused", () => {
    const other = { ...story(["2026-02-01", add("remote-support")])[0], contract: "c2" } as ContractEvent;
    expect(replay([...events, other], catalogue).refusals.map((one) => one.refusal.kind)).toEqual(["contract-not-found"]);
  });

  test("a step never changes the state that it is given", () => {
    const { state } = replay(events, catalogue);
    const before = canonicalJson(state);
    for (const event of story(["2026-04-01", add("remote-support")], ["2026-04-01", register("ab")]))
      apply(state, event, catalogue);
    expect(canonicalJson(state)).toBe(before);
  });

  test("a state without its product in the catalogue is a broken catalogue", () => {
    const { state } = replay(events, catalogue);
    const [event] = story(["2026-04-01", add("remote-support")]);
    if (event) expect(() => apply(state, event, { ...catalogue, products: [] })).toThrow("no product fibre-vdsl");
  });
});

vi.setConfig({ testTimeout: 30_000 });

describe("properties of any story", () => {
  test("the same events give the same bytes", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        expect(bytes(events)).toBe(bytes(structuredClone(events)));
      }),
      { numRuns: 60 },
    );
  });

  test("events survive being stored as JSON", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const stored = JSON.parse(JSON.stringify(events)).map((event: unknown) => contractEventSchema.parse(event));
        expect(bytes(stored)).toBe(bytes(events));
      }),
      { numRuns: 50 },
    );
  });

  test("[FB-04] no slot is ever used beyond what is allowed", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const { state } = replay(events, catalogue);
        if (!state) return;
        for (const count of slotCounts(state, catalogue)) expect(count.registered, count.slot).toBeLessThanOrEqual(count.allowed);
      }),
      { numRuns: 60 },
    );
  });

  test("[FB-10] a string is registered once, and stays in the list of those used", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const { state } = replay(events, catalogue);
        if (!state) return;
        expect(new Set(state.usedAccountIds).size).toBe(state.usedAccountIds.length);
        for (const account of state.accounts) expect(state.usedAccountIds).toContain(account.accountId);
      }),
      { numRuns: 60 },
    );
  });

  test("[FB-16] no instance is charged twice for a period, and every yen has a rule", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const { state } = replay(events, catalogue);
        if (!state) return;
        for (let n = 0; n < 8; n += 1) {
          const charges = chargesIn(state, day("2026-01-01").toPlainYearMonth().add({ months: n }).toString());
          const keys = charges.map((charge) => `${charge.item} ${charge.code} ${charge.from}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const charge of charges) expect(rulesOf(charge).length, charge.item).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("[FB-21] an add-on is never held without its base, an account's option never without the account", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        const { state } = replay(events, catalogue);
        const held = state?.options.filter((one) => one.cancelledOn === null) ?? [];
        const codes = held.map((one) => one.option);
        if (codes.includes("equipment-warranty-addon")) expect(codes).toContain("equipment-warranty");
        for (const one of held)
          if (one.accountId) expect(state?.accounts.map((account) => account.accountId)).toContain(one.accountId);
        expect(new Set(held.map((one) => `${one.option} ${one.accountId}`)).size).toBe(held.length);
      }),
      { numRuns: 60 },
    );
  });

  test("what ends has a reason, a last day of use and a last day of the fee", () => {
    fc.assert(
      fc.property(anyStory, (events) => {
        for (const one of replay(events, catalogue).state?.options ?? []) {
          const ended = one.endsOn !== null;
          expect(one.useEndsOn !== null).toBe(ended);
          expect(one.endReasons.length > 0).toBe(ended);
          if (one.cancelledOn) expect(ended).toBe(true);
          if (one.billedFrom && one.endsOn) expect(one.billedFrom.since(one.endsOn).sign).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every refusal says a kind, and a rule wherever one stands behind it", () => {
    const withoutRule = ["contract-not-found", "contract-exists", "unknown-option", "unknown-product"];
    fc.assert(
      fc.property(anyStory, (events) => {
        for (const { refusal } of replay(events, catalogue).refusals) {
          if (!withoutRule.includes(refusal.kind)) expect(refusal.term?.rule, refusal.kind).toMatch(/^[A-Z]{2}-\d{2}$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("[JP-10] an event is checked when it comes in", () => {
  const fine = { id: "e1", at: "2026-01-10T10:00:00+09:00", contract: "c1", type: "order", product: "fibre-vdsl" };

  test.each([
    ["an unknown type", { ...fine, type: "teleport" }, "type"],
    ["an instant without a zone", { ...fine, at: "2026-01-10T10:00:00" }, "at"],
    ["an impossible date", { ...fine, at: "2026-02-30T10:00:00+09:00" }, "at"],
    ["no id", { ...fine, id: "" }, "id"],
    ["an unknown field", { ...fine, price: 1 }, ""],
    ["a number for a code", { ...fine, product: 1 }, "product"],
  ])("%s", (_, event, path) => {
    const parsed = contractEventSchema.safeParse(event);
    expect(parsed.error?.issues[0]?.path.join(".")).toBe(path);
  });

  test("every kind of the grammar is read", () => {
    const events = story(
      ["2026-01-10", lan],
      ["2026-01-11", register("ab")],
      ["2026-01-12", web("ab", true)],
      ["2026-01-13", remove("ab")],
    );
    for (const event of events) expect(contractEventSchema.parse(event)).toEqual(event);
  });
});
