import { describe, expect, test } from "vitest";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import { slotCount } from "@/lib/domain/contracts/slots";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { accepted, add, asked, catalogue, month, refusedBy, register, vdsl } from "../support";

import { bought, changed, opened, stateBy, tellTo } from "./another-operator";

describe("[FB-04] how many, and who, is data", () => {
  test("another operator's limits", () => {
    const operator = changed((product) => {
      for (const slot of product.slots) slot.basic = 1;
    });
    const one = stateBy(operator, opened, ["2026-01-11", register("aa")]);
    expect(slotCount(one, operator, "account-ids")).toMatchObject({ allowed: 1, free: 0 });
    expect(
      tellTo(operator, opened, ["2026-01-11", register("aa")], ["2026-01-11", register("bb")]).refusals[0]?.refusal.kind,
    ).toBe("no-free-slot");
  });

  test("a product without account IDs refuses them", () => {
    const operator = changed((product) => {
      product.slots = [];
    });
    const { refusals } = tellTo(operator, opened, ["2026-01-11", register("aa")]);
    expect(refusals.map((one) => one.refusal.kind)).toEqual(["no-free-slot"]);
  });

  test("[FB-08] another format of account IDs", () => {
    const operator = changed((product) => {
      Object.assign(product.accountIds?.format ?? {}, { min: 4, max: 6, pattern: "^[A-Z]+$" });
    });
    const { state, refusals } = tellTo(
      operator,
      opened,
      ["2026-01-11", register("ABCD")],
      ["2026-01-11", register("ABC")],
      ["2026-01-11", register("abcd")],
    );
    expect(state?.accounts.map((one) => one.accountId)).toEqual(["ABCD"]);
    expect(refusals.map((one) => one.refusal.facts)).toEqual([
      { min: 4, max: 6 },
      { min: 4, max: 6 },
    ]);
  });

  test("[FB-11] another role to begin with", () => {
    const operator = changed((product) => {
      Object.assign(product.accountIds?.defaultRole ?? {}, { role: "admin" });
    });
    const event = { type: "register-account-id", accountId: "aa" } as const;
    expect(stateBy(operator, opened, ["2026-01-11", event]).accounts[0]?.role).toBe("admin");
    expect(stateBy(catalogue, opened, ["2026-01-11", event]).accounts[0]?.role).toBe("user");
  });

  test("[FB-20] another sells the warranty to brand U only", () => {
    const operator = changed((_, option) => {
      option("equipment-warranty").brands = { only: ["U"], rule: "FB-20", clause: "fibre#第1条" };
    });
    expect(tellTo(operator, opened, ["2026-02-10", add("equipment-warranty")]).refusals.map((one) => one.refusal.kind)).toEqual([
      "brand-not-served",
    ]);
    expect(tellTo(operator, ["2026-01-10", { ...vdsl, brand: "U" }], ["2026-02-10", add("equipment-warranty")]).refusals).toEqual(
      [],
    );
  });

  test("[FB-22] another stops selling remote support in the portal; who has it keeps it", () => {
    const operator = changed((_, option) => {
      option("remote-support").soldInPortal = false;
    });
    const state = stateBy(operator, opened, bought);
    expect(
      refusedBy(previewAddOption(stateBy(operator, opened), operator, { ...asked("2026-02-10"), option: "remote-support" })),
    ).toBe("not-sold-in-portal FB-19");
    expect(previewCancelOption(state, operator, { ...asked("2026-03-10"), option: "remote-support" }).ok).toBe(true);
  });
});

describe("[FB-30] when it is invoiced is data", () => {
  test("another invoices two months later, on the 15th, and charges the card on the 20th", () => {
    const operator = changed((product) => {
      Object.assign(product.invoicing.monthly?.issue ?? {}, { monthsAfter: 2, day: 15 });
      product.invoicing.cardChargeDay = 20;
    });
    const statement = accepted(monthlyStatement(stateBy(operator, opened), operator, month("2026-12")));
    expect([statement?.issuedOn, statement?.cardChargedOn, statement?.dueOn].map(String)).toEqual([
      "2027-02-15",
      "2027-02-20",
      "2027-02-28",
    ]);
  });

  test("[JP-05] another rounds the tax up", () => {
    const operator = changed((_product, option, all) => {
      all.operator.tax.once.rounding = "ceil";
      for (const charge of option("remote-support").charges) Object.assign(charge.price, { yen: 571 });
    });
    const statement = accepted(monthlyStatement(stateBy(operator, opened, bought), operator, month("2026-03")));
    // 3,500 + 571 = 4,071 × 10% = 407.1 → 408
    expect(statement?.tax).toBe(408n);
  });

  test("[CL-12] another chooses the other password policy", () => {
    const operator = changed((_product, _option, all) => {
      all.operator.identity.passwordPolicy = "long-passphrase";
    });
    expect(chosenPolicy(operator.operator.identity).minLength.characters).toBe(15);
  });
});
