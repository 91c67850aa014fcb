import { describe, expect, test } from "vitest";
import { chargesFor } from "@/lib/domain/billing/charges";
import { forecast } from "@/lib/domain/billing/forecast";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Product } from "@/lib/domain/catalogue/product";
import { slotCount } from "@/lib/domain/contracts/slots";
import { replay } from "@/lib/domain/contracts/state";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import {
  accepted,
  add,
  asked,
  cancel,
  catalogue,
  lan,
  mail,
  month,
  refusedBy,
  register,
  remove,
  story,
  type Told,
  vdsl,
} from "../support";

/** Another operator: the sample's catalogue with something changed. No code knows the difference. */
function changed(change: (product: Product, option: (code: string) => OptionTerms, all: Catalogue) => void): Catalogue {
  const copy = structuredClone(catalogue);
  for (const product of copy.products) {
    change(
      product,
      (code) => {
        const found = product.options.find((option) => option.code === code);
        if (!found) throw new Error(code);
        return found;
      },
      copy,
    );
  }
  return copy;
}

const tellTo = (operator: Catalogue, ...told: Told[]) => replay(story(...told), operator);

function stateBy(operator: Catalogue, ...told: Told[]) {
  const { state, refusals } = tellTo(operator, ...told);
  if (!state || refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return state;
}

const fees = (operator: Catalogue, state: ReturnType<typeof stateBy>, option: string, ...months: string[]) =>
  months.map((of) =>
    accepted(chargesFor(state, operator, month(of)))
      .filter((charge) => charge.option === option)
      .reduce((sum, charge) => sum + Number(charge.amount), 0),
  );

const opened: Told = ["2026-01-10", vdsl];
const bought: Told = ["2026-02-10", add("remote-support")];

describe("[FB-16] when a fee begins and ends is data", () => {
  test("another operator waives three months of remote support", () => {
    const operator = changed((_, option) => {
      for (const charge of option("remote-support").charges) {
        if (charge.kind === "monthly") charge.first = { kind: "after-waiver", months: 3, rule: "FB-16", clause: "fibre#第1条" };
      }
    });
    expect(
      fees(operator, stateBy(operator, opened, bought), "remote-support", "2026-02", "2026-03", "2026-04", "2026-05"),
    ).toEqual([0, 0, 0, 500]);
    const shown = accepted(
      previewAddOption(stateBy(operator, opened), operator, { ...asked("2026-02-10"), option: "remote-support" }),
    );
    expect(shown.waiverEndsOn?.toString()).toBe("2026-04-30");
    expect(shown.schedule.map((one) => one.charges.length)).toEqual([0, 0, 0, 1, 1]);
  });

  test("another charges nothing for what ends in the month of its purchase", () => {
    const operator = changed((_, option) => {
      for (const charge of option("remote-support").charges) if (charge.kind === "monthly") charge.last.beforeFirst = "free";
    });
    const state = stateBy(operator, opened, bought, ["2026-02-20", cancel("remote-support")]);
    expect(fees(operator, state, "remote-support", "2026-02", "2026-03")).toEqual([0, 0]);
    expect(state.options[0]?.endReasons.map((reason) => reason.kind)).toEqual(["ends-in-waiver"]);
  });

  test("another charges the month of a warranty that ends in its waiver", () => {
    const operator = changed((_, option) => {
      for (const charge of option("equipment-warranty").charges)
        if (charge.kind === "monthly") charge.last.beforeFirst = "charged";
    });
    const state = stateBy(
      operator,
      opened,
      ["2026-02-10", add("equipment-warranty")],
      ["2026-03-20", cancel("equipment-warranty")],
    );
    expect(fees(operator, state, "equipment-warranty", "2026-02", "2026-03", "2026-04")).toEqual([0, 500, 0]);
  });

  test("an option without any fee is held, and charged nothing", () => {
    const operator = changed((_, option) => {
      option("remote-support").charges = [];
    });
    const state = stateBy(
      operator,
      opened,
      bought,
      ["2026-02-20", cancel("remote-support")],
      ["2026-02-21", add("remote-support")],
    );
    expect(fees(operator, state, "remote-support", "2026-02", "2026-03")).toEqual([0, 0]);
    expect(state.options.map((one) => one.billedFrom)).toEqual([null, null]);
    expect(state.options[0]?.endReasons.map((reason) => reason.kind)).toEqual(["ends-with-month"]);
    expect(accepted(forecast(state, operator, month("2026-02"), 1))[0]?.withoutFee).toEqual([]);
  });

  test("a reduced rate, and what is outside the tax", () => {
    const operator = changed((product, option) => {
      for (const charge of product.charges) charge.tax = "reduced";
      for (const charge of option("remote-support").charges) charge.tax = "outside";
    });
    const statement = accepted(monthlyStatement(stateBy(operator, opened, bought), operator, month("2026-03")));
    expect(statement?.lines.map((line) => line.taxRate)).toEqual([8, null]);
    // 3,500 × 8% = 280, and 500 without
    expect(statement).toMatchObject({ subtotal: 4000n, tax: 280n, total: 4280n });
  });
});

describe("[FB-37] how an option ends is data", () => {
  test("another lets remote support be used to the month's end", () => {
    const operator = changed((_, option) => {
      option("remote-support").cancellation.use.kind = "until-fee-ends";
    });
    const shown = accepted(
      previewCancelOption(stateBy(operator, opened, bought), operator, { ...asked("2026-03-10"), option: "remote-support" }),
    );
    expect(shown.ending[0]?.useEndsOn.toString()).toBe("2026-03-31");
  });

  test("another lets the add-on be cancelled alone", () => {
    const operator = changed((_, option) => {
      option("equipment-warranty-addon").cancellation.alone.kind = "allowed";
    });
    const both: Told[] = [opened, ["2026-02-10", add("equipment-warranty")], ["2026-02-11", add("equipment-warranty-addon")]];
    const state = stateBy(operator, ...both, ["2026-06-10", cancel("equipment-warranty-addon")]);
    expect(state.options.map((one) => one.cancelledOn?.toString() ?? null)).toEqual([null, "2026-06-10"]);
  });

  test("another lets the add-on outlive its base", () => {
    const operator = changed((_, option) => {
      for (const requirement of option("equipment-warranty-addon").requires) requirement.endsWithIt = false;
    });
    const both: Told[] = [opened, ["2026-02-10", add("equipment-warranty")], ["2026-02-11", add("equipment-warranty-addon")]];
    const state = stateBy(operator, ...both, ["2026-06-10", cancel("equipment-warranty")]);
    expect(state.options.map((one) => one.cancelledOn?.toString() ?? null)).toEqual(["2026-06-10", null]);
  });

  test("another ends the security option with the mail address", () => {
    const operator = changed((_, option) => {
      for (const requirement of option("security-360").requires) requirement.endsWithIt = true;
    });
    const told: Told[] = [
      opened,
      ["2026-01-11", register("aa")],
      ["2026-01-11", mail("aa", "other")],
      ["2026-01-12", add("security-360", "aa")],
    ];
    const state = stateBy(operator, ...told, ["2026-02-10", mail("aa", "none")]);
    expect(state.options[0]?.cancelledOn?.toString()).toBe("2026-02-10");
    expect(stateBy(catalogue, ...told, ["2026-02-10", mail("aa", "none")]).options[0]?.cancelledOn).toBeNull();
  });

  test("another never ends the pack by itself", () => {
    const operator = changed((product) => {
      for (const option of product.options) delete option.endsItself;
    });
    const told: Told[] = [
      ["2026-01-10", lan],
      ["2026-01-11", register("aa")],
      ["2026-01-12", add("mail-and-web")],
      ["2026-01-13", mail("aa", "operator")],
      ["2026-02-10", remove("aa")],
    ];
    expect(stateBy(operator, ...told).options[0]?.cancelledOn).toBeNull();
    expect(stateBy(catalogue, ...told).options[0]?.cancelledOn?.toString()).toBe("2026-02-10");
  });
});

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
      product.accountIds.format = { ...product.accountIds.format, min: 4, max: 6, pattern: "^[A-Z]+$" };
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
      product.accountIds.defaultRole.role = "admin";
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
      product.invoicing = { ...product.invoicing, issue: { monthsAfter: 2, day: 15 }, cardChargeDay: 20 };
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
      for (const charge of option("remote-support").charges) charge.price.yen = 571;
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
