import { describe, expect, test } from "vitest";
import { checkBillingAddress } from "@/lib/domain/casework/check-billing-address";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { type Replay, replay } from "@/lib/domain/contracts/replay";
import { catalogue, day, story, type Told } from "../support";
import { productOf } from "./support";

/** The contract's numbers as far as they will ever go: invoices of 15 April, 15 May and 15 June. */
const invoiceNumbers = ["R1", "R2", "R3"];
const order: Told = ["2026-03-02", { type: "order", product: "remote-desktop", quantity: 10, login: "business-admin" }];

function run(events: readonly ContractEvent[], until: string): Replay {
  return replay(events, catalogue, { member: "corporate", until: day(until), invoiceNumbers });
}

function change(on: string, invoiceNumber: string | undefined) {
  const { state } = run(story(order), on);
  if (!state) throw new Error("no contract");
  return checkBillingAddress(state, productOf("remote-desktop").payment, invoiceNumber, invoiceNumbers);
}

describe("[BZ-23] the billing address changes once an invoice has come, by the number of one", () => {
  test.each([
    ["2026-04-15", "R1"],
    ["2026-04-15", "latest"],
    ["2026-05-15", "R1"],
    ["2026-05-15", "R2"],
  ])("on %s with %s", (on, number) => {
    expect(change(on, number)).toEqual({ ok: true, value: null });
  });

  test.each([
    ["the day before the first invoice", "2026-04-14", "R1"],
    ["the day before, by the newest", "2026-04-14", "latest"],
  ])("not on %s", (_, on, number) => {
    expect(change(on, number)).toEqual({
      ok: false,
      refusal: {
        kind: "billing-address-needs-invoice",
        term: { rule: "BZ-23", clause: "business#第8条9項" },
        facts: { invoiceNumber: number, issued: false },
      },
    });
  });

  test.each([
    ["no number", undefined, ""],
    ["an empty one", "", ""],
    ["another contract's", "R99999999", "R99999999"],
    ["that of an invoice that comes tomorrow", "R2", "R2"],
  ])("not with %s", (_, number, shown) => {
    expect(change("2026-05-14", number)).toMatchObject({
      ok: false,
      refusal: { kind: "billing-address-needs-invoice", facts: { invoiceNumber: shown, issued: true } },
    });
  });

  test("every business service asks for it, and no other product", () => {
    for (const { code, family, payment } of catalogue.products) {
      if (family === "business")
        expect(payment.billingAddress, code).toEqual({
          kind: "with-invoice-number",
          rule: "BZ-23",
          clause: "business#第8条9項",
        });
      else expect(payment.billingAddress, code).toBeUndefined();
    }
  });

  test("where the terms don't ask, no number is needed", () => {
    const { state } = run(story(order), "2026-03-31");
    if (!state) throw new Error("no contract");
    expect(checkBillingAddress(state, productOf("inventory-lite").payment, undefined, [])).toEqual({ ok: true, value: null });
  });
});

describe("[BZ-15] the method of payment changes by the number of an invoice that has come", () => {
  const told = (on: string, invoiceNumber: string) =>
    run(story(order, [on, { type: "change-payment-method", to: "card", invoiceNumber }]), "2026-07-31");

  test.each([
    ["2026-04-15", "R1"],
    ["2026-05-15", "R1"],
    ["2026-05-15", "R2"],
  ])("on %s with %s", (on, number) => {
    const { state, refusals } = told(on, number);
    expect(refusals).toEqual([]);
    expect(state?.payment.at(-1)?.method).toBe("card");
  });

  test.each([
    ["2026-04-14", "R1"],
    ["2026-05-14", "R2"],
    ["2026-05-15", "R3"],
  ])("not on %s with %s, which is issued later", (on, number) => {
    const { state, refusals } = told(on, number);
    expect(refusals.map(({ refusal }) => refusal)).toMatchObject([
      { kind: "payment-change-needs-invoice", term: { rule: "BZ-15" }, facts: { invoiceNumber: number } },
    ]);
    expect(state?.payment.at(-1)?.method).not.toBe("card");
  });
});
