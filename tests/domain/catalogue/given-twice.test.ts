import { describe, expect, test } from "vitest";
import { type Change, faultsOf, set } from "./sample";

const vdsl = "products/fibre-vdsl.yaml";
const support = "products/support.yaml";
const firewall = "products/firewall-vm.yaml";
const term = { rule: "FB-21", clause: "fibre#第1条1項" };
type Case = readonly [name: string, changes: readonly Change[], expected: string];

const twice: Case[] = [
  ["a product's code", [["products/news.yaml", ["code"], "safety"]], "products/safety.yaml code: a code given once"],
  ["an option's code", [["options/mobile.yaml", ["code"], "memory-ht"]], "options/mobile.yaml code: a code given once"],
  ["an option of a product", [[vdsl, ["options"], ["mail-pack", "mail-pack"]]], `${vdsl} options[1]: a code given once`],
  [
    "a permission table's code",
    [["permissions/cloud.yaml", ["code"], "business"]],
    "permissions/cloud.yaml code: a code given once",
  ],
  [
    "a permission",
    [["permissions/cloud.yaml", ["rows", 1, "code"], "contract.view"]],
    "permissions/cloud.yaml rows[1].code: a code given once",
  ],
  ["a staff role", [["staff.yaml", ["roles", 1, "code"], "support"]], "staff.yaml roles[1].code: a code given once"],
  ["a plan", [[support, ["plans", 1, "code"], "standard"]], `${support} plans[1].code: a code given once`],
  ["a kind of slot", [[vdsl, ["slots", 1, "code"], "account-ids"]], `${vdsl} slots[1].code: a code given once`],
  ["a brand", [["operator.yaml", ["brands", "list", 1, "code"], "S"]], "operator.yaml brands.list[1].code: a code given once"],
  [
    "a brand's path",
    [["operator.yaml", ["brands", "list", 1, "path"], "s"]],
    "operator.yaml brands.list[1].path: a code given once",
  ],
  [
    "a password policy",
    [["operator.yaml", ["identity", "passwordPolicies", 1, "code"], "four-kinds"]],
    "passwordPolicies[1].code: a code given once",
  ],
  [
    "a meter",
    [["products/cloud-o.yaml", ["charges", 1, "meter"], "vm-hours"]],
    "products/cloud-o.yaml charges[1]: one charge of this kind",
  ],
  [
    "a tax rate's day",
    [["operator.yaml", ["tax", "rates", 1, "from"], "1989-04-01"]],
    "operator.yaml tax.rates[1].from: a day after the rate's before it",
  ],
];

describe("[JP-03] what is given twice", () => {
  test.each(twice)("%s", (_, changes, expected) => {
    expect(faultsOf(set(...changes)).join("\n")).toContain(expected);
  });
});

describe("[JP-03] one fee of a kind", () => {
  test("a second monthly fee would never be charged", () => {
    const charge = {
      kind: "monthly",
      code: "recurring",
      name: { ja: "料", en: "fee" },
      price: { kind: "flat", yen: 1, ...term },
      first: { kind: "same-month", ...term },
      last: { kind: "month-in-full", beforeFirst: "free", ...term },
      tax: "standard",
    };
    expect(faultsOf(set([vdsl, ["charges"], [charge, charge]])).join()).toContain(`${vdsl} charges[1]: one charge of this kind`);
    expect(faultsOf(set([firewall, ["plans", 1, "charges"], [charge, charge]])).join()).toContain(
      "plans[1].charges[1]: one charge",
    );
  });
});

describe("[JP-05] a line's code says what is charged", () => {
  const once = (code: string, when: string) => ({
    kind: "once",
    code,
    when,
    name: { ja: "費", en: "fee" },
    price: { kind: "flat", yen: 1, ...term },
    tax: "standard",
  });

  test.each<[string, Change, string | null]>([
    ["a product's setup fee", ["products/news.yaml", ["charges", 1], once("setup", "start")], null],
    [
      "an option's fee as the product's",
      ["products/news.yaml", ["charges", 0, "code"], "option"],
      'charges[0].code: one of recurring, setup, usage | "option"',
    ],
    [
      "a product's fee as an option's",
      ["options/mobile.yaml", ["charges", 1, "code"], "recurring"],
      "charges[1].code: one of option, option-setup, re-signup",
    ],
    [
      "an option's setup fee as the product's",
      ["options/mobile.yaml", ["charges", 0, "code"], "setup"],
      'charges[0].code: one of option-setup | "setup"',
    ],
    [
      "a setup fee for signing up again",
      ["options/mobile.yaml", ["charges", 0], once("option-setup", "signing-up-again")],
      "charges[0].code: one of re-signup",
    ],
    [
      "a product that is signed up for again",
      ["products/news.yaml", ["charges", 1], once("re-signup", "signing-up-again")],
      "charges[1].code: nothing: there is none",
    ],
    ["a plan's fee", [firewall, ["plans", 1, "charges", 0, "code"], "option"], "plans[1].charges[0].code: one of recurring"],
    [
      "a meter of an option, which nobody reads",
      [
        "options/kids-filter.yaml",
        ["charges", 0],
        {
          kind: "metered",
          code: "usage",
          name: { ja: "費", en: "fee" },
          tax: "standard",
          meter: "hours",
          unit: { ja: "時間", en: "hours" },
          price: { kind: "per-unit", yen: 1, ...term },
          free: { kind: "days", days: 0, ...term },
          correction: term,
        },
      ],
      "charges[0].code: one of option, option-setup, re-signup",
    ],
  ])("%s", (_, change, expected) => {
    const found = faultsOf(set(change));
    if (expected === null) expect(found).toEqual([]);
    else expect(found.join("\n")).toContain(expected);
  });
});
