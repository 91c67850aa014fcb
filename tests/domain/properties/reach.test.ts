import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Charge } from "@/lib/domain/billing/charge";
import type { ContractEventType } from "@/lib/domain/contracts/events";
import { products, storyOf } from "./any-story";
import { linesOf, reasonsOf, tell } from "./told";

vi.setConfig({ testTimeout: 120_000 });

const everyCode: Readonly<Record<Charge["code"], true>> = {
  recurring: true,
  setup: true,
  option: true,
  "option-setup": true,
  usage: true,
  addition: true,
  "early-termination": true,
  "late-interest": true,
  surcharge: true,
  "re-signup": true,
  "outage-credit": true,
  "restriction-credit": true,
  "use-after-end": true,
};

/** Everything but corrections, which have stories of their own. */
const everyType: Readonly<Record<Exclude<ContractEventType, "correct">, true>> = {
  order: true,
  "withdraw-order": true,
  provide: true,
  "add-option": true,
  "cancel-option": true,
  "change-quantity": true,
  "register-account-id": true,
  "delete-account-id": true,
  "set-mail": true,
  "set-web-space": true,
  "set-storage": true,
  "set-role": true,
  "request-cancellation": true,
  "accept-cancellation": true,
  "initial-cancellation": true,
  usage: true,
  outage: true,
  restriction: true,
  "use-found": true,
  pay: true,
  "leave-unpaid": true,
  "change-payment-method": true,
  suspend: true,
  resume: true,
  terminate: true,
  surcharge: true,
};

const told = products.flatMap(([, product], n) =>
  fc.sample(storyOf(product), { numRuns: 60, seed: 20_261_120 + n }).map((story) => ({ story, replay: tell(story) })),
);

describe("[JP-05] the random stories go far enough for the properties to mean something", () => {
  test("every kind of line is charged", () => {
    const codes = new Set(told.flatMap(({ replay }) => linesOf(replay.issued).map((line) => line.code)));
    expect([...codes].sort()).toEqual(Object.keys(everyCode).sort());
  });

  test("every type of event is accepted somewhere, and refused somewhere", () => {
    const tried = told.flatMap(({ story, replay }) => {
      const refused = new Set(replay.refusals.map((one) => one.event));
      return story.events.map(({ id, type }) => ({ type, refused: refused.has(id) }));
    });
    const types = (wanted: boolean) => [...new Set(tried.filter((one) => one.refused === wanted).map((one) => one.type))].sort();
    expect(types(false)).toEqual(Object.keys(everyType).sort());
    expect(types(true)).toEqual(Object.keys(everyType).sort());
  });

  test("credits, corrected use and renewals taken back are among them", () => {
    const kinds = new Set(told.flatMap(({ replay }) => reasonsOf(replay).map((reason) => reason.kind)));
    for (const kind of [
      "renewal-credited",
      "usage-correction",
      "remaining-months",
      "next-term-used",
      "ends-with-term",
    ] as const) {
      expect(kinds, kind).toContain(kind);
    }
  });

  test("most stories have a contract, and some run for years", () => {
    const withContract = told.filter(({ replay }) => replay.state !== null);
    expect(withContract.length / told.length).toBeGreaterThan(0.85);
    expect(told.filter(({ replay }) => replay.issued.length > 24).length).toBeGreaterThan(20);
  });
});
