import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { simulate } from "@/lib/domain/simulate/simulate";
import { catalogue, day } from "../support";
import { anyStory, eventAt, products, type Story, storyOf } from "./any-story";
import type { Happening } from "./happening";
import { runs } from "./runs";
import { bytesOf, tell } from "./told";

vi.setConfig({ testTimeout: 600_000 });

/** Things of one contract that have nothing to do with each other. */
const independent: readonly (readonly [Happening, Happening])[] = [
  [
    { type: "register-account-id", accountId: "zz" },
    { type: "pay", invoice: 0 },
  ],
  [
    { type: "register-account-id", accountId: "zz" },
    { type: "leave-unpaid", invoice: 0 },
  ],
  [
    { type: "set-role", accountId: "aa", role: "admin" },
    { type: "surcharge", evaded: 1000 },
  ],
  [{ type: "pay", invoice: 0, amount: 100 }, { type: "suspend" }],
  [
    { type: "set-mail", accountId: "aa", kind: "other" },
    { type: "set-role", accountId: "bb", role: "admin" },
  ],
];

const accountIdOf = (event: ContractEvent) => ("accountId" in event && event.accountId ? event.accountId : null);

/** The same story of another contract, whose account IDs are its own. */
function ofAnotherContract(events: readonly ContractEvent[]): ContractEvent[] {
  return events.map((event) => {
    const accountId = accountIdOf(event);
    const own = { ...event, id: `other-${event.id}`, contract: "c2", ...(accountId ? { accountId: `other-${accountId}` } : {}) };
    return own as ContractEvent;
  });
}

describe("[JP-01] events of one instant that have nothing to do with each other may come in either order", () => {
  test.each(products.filter(([n]) => n.startsWith("inv")))("within a contract of %s", (_, product) => {
    fc.assert(
      fc.property(storyOf(product, 8), fc.constantFrom(...independent), (story, [one, other]) => {
        const at = story.events.at(-1)?.at ?? "";
        const pair = [eventAt("one", at, one), eventAt("other", at, other)];
        const there = tell(story, [...story.events, ...pair]);
        const back = tell(story, [...story.events, ...pair.reverse()]);
        expect(canonicalJson(back.state)).toBe(canonicalJson(there.state));
        expect(canonicalJson(back.issued)).toBe(canonicalJson(there.issued));
        expect(back.refusals.map((refused) => refused.event).sort()).toEqual(
          there.refusals.map((refused) => refused.event).sort(),
        );
      }),
      runs(20),
    );
  });

  test("of two contracts: each is as if the other were not there", () => {
    const scenarioOf = ({ member, until }: Story, events: readonly ContractEvent[]) =>
      ({ member: { kind: member }, until: until.toString(), events }) as Parameters<typeof simulate>[0];
    fc.assert(
      fc.property(anyStory, anyStory, (story, second) => {
        const other = ofAnotherContract(second.events);
        const mixed = simulate(scenarioOf(story, [...story.events, ...other]), catalogue);
        const alone = simulate(scenarioOf(story, story.events), catalogue);
        const told = (from: typeof mixed) => ({
          contracts: from.contracts.filter((state) => state.contract === "c1"),
          lines: from.invoices.filter((invoice) => invoice.contract === "c1").map(({ number: _, ...invoice }) => invoice),
        });
        expect(canonicalJson(told(mixed))).toBe(canonicalJson(told(alone)));
        const turned = simulate(scenarioOf(story, [...other, ...story.events]), catalogue);
        expect(canonicalJson(told(turned))).toBe(canonicalJson(told(alone)));
      }),
      runs(60),
    );
  });

  test("it is not blind: an order and its cancellation do not commute", () => {
    const at = "2026-05-07T10:00:00+09:00";
    const order = eventAt("e0", at, { type: "order", product: "fibre-vdsl" });
    const end = eventAt("e1", at, { type: "request-cancellation" });
    const story: Story = { member: "person", events: [order, end], until: day("2026-08-01") };
    expect(bytesOf(tell(story, [end, order]))).not.toBe(bytesOf(tell(story)));
  });
});
