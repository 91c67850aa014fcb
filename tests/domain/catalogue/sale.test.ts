import { describe, expect, test } from "vitest";
import { type Change, faultsOf, set } from "./sample";

const vdsl = "products/fibre-vdsl.yaml";
const support = "products/support.yaml";
const warranty = "options/equipment-warranty.yaml";
const term = { rule: "FB-21", clause: "fibre#第1条1項" };
const requiring = (option: string) => [{ kind: "option", option, endsWithIt: true, ...term }];
const plan = (code: string) => ({ code, name: { ja: code, en: code } });
type Case = readonly [name: string, changes: readonly Change[], expected: string];

const sale: Case[] = [
  [
    "nobody's login may",
    [
      [
        "permissions/inventory.yaml",
        ["rows", 2],
        { code: "option.add", label: { ja: "申込", en: "Buy" }, holder: "no", admin: "no", user: "not-in-portal", ...term },
      ],
    ],
    "options/mobile.yaml permissions.add: a permission that some login has, or nobody may buy it",
  ],
  [
    "a switch lets nobody either way",
    [
      [
        "permissions/inventory.yaml",
        ["switches"],
        [{ code: "s", label: { ja: "切", en: "Switch" }, default: false, changedBy: "contract.view", ...term }],
      ],
      [
        "permissions/inventory.yaml",
        ["rows", 2],
        {
          code: "option.add",
          label: { ja: "申込", en: "Buy" },
          holder: "no",
          admin: "no",
          user: { switch: "s", on: "no", off: "no", ...term },
          ...term,
        },
      ],
    ],
    "options/mobile.yaml permissions.add: a permission",
  ],
  [
    "its brands aren't the product's",
    [
      [vdsl, ["brands", "only"], ["U"]],
      [vdsl, ["accountIds", "firstLogin", "requiredForBrands"], []],
    ],
    `${warranty} brands.only: a brand that the product fibre-vdsl has, or nobody may buy it`,
  ],
  [
    "its plans aren't the product's",
    [["products/news.yaml", ["options"], ["it-assets"]]],
    "options/it-assets.yaml plans.only: a plan that the product news has, or nobody may buy it",
  ],
  [
    "it is held by account IDs, which the product hasn't",
    [["options/mobile.yaml", ["heldBy", "kind"], "account-id"]],
    "options/mobile.yaml heldBy.kind: contract: the product inventory-lite has no account IDs",
  ],
  [
    "no product offers it",
    [[support, ["options"], []]],
    "options/it-assets.yaml code: the code of an option that a product offers",
  ],
  [
    "it requires a mail address where there are no account IDs",
    [["options/mobile.yaml", ["requires"], [{ kind: "mail-address", endsWithIt: false, ...term }]]],
    "options/mobile.yaml requires[0]: what the product inventory-lite can fulfil: there are no account IDs",
  ],
  [
    "it requires the operator's mail where there is no slot for it",
    [["products/fibre-lan.yaml", ["options"], ["mail-box-10gb"]]],
    "options/mail-box-10gb.yaml requires[0]: what the product fibre-lan can fulfil: there is no slot for the operator's mail address",
  ],
  [
    "it requires an option of other brands",
    [["options/equipment-warranty-addon.yaml", ["brands", "only"], ["U"]]],
    "options/equipment-warranty-addon.yaml requires[0]: what the product fibre-lan can fulfil: both options have no brand in common",
  ],
  [
    "it requires itself",
    [[warranty, ["requires"], requiring("equipment-warranty")]],
    `${warranty} requires: no circle of requirements`,
  ],
  [
    "it requires what requires it",
    [[warranty, ["requires"], requiring("equipment-warranty-addon")]],
    "options/equipment-warranty-addon.yaml requires: no circle of requirements",
  ],
];

describe("[FB-22] an option that nobody may buy", () => {
  test.each(sale)("%s", (_, changes, expected) => {
    expect(faultsOf(set(...changes)).join("\n")).toContain(expected);
  });

  test("its plan in common with what it requires is missing", () => {
    const found = faultsOf(
      set(
        [support, ["plans"], [plan("standard"), plan("unlimited")]],
        [support, ["options"], ["it-assets", "mobile"]],
        ["options/mobile.yaml", ["plans"], { only: ["standard"], ...term }],
        ["options/mobile.yaml", ["requires"], requiring("it-assets")],
      ),
    ).join("\n");
    expect(found).toContain(
      "options/mobile.yaml requires[0]: what the product support can fulfil: both options have no plan in common",
    );
  });

  test("one that is sold outside the portal only, by the channel that its row names, is fine", () => {
    const row = {
      code: "mail-option.add",
      label: { ja: "購入", en: "Buy" },
      holder: "not-in-portal",
      admin: "not-in-portal",
      user: "not-in-portal",
      channels: ["telephone"],
      rule: "FB-05",
      clause: "fibre#第10条4項",
    };
    const outside = ["mail-pack", "mail-and-web", "mail-box-10gb"].map(
      (option): Change => [`options/${option}.yaml`, ["soldInPortal"], false],
    );
    expect(faultsOf(set(...outside, ["permissions/fibre.yaml", ["rows", 10], row]))).toEqual([]);
    expect(faultsOf(set(...outside, ["permissions/fibre.yaml", ["rows", 10], { ...row, channels: [] }])).join()).toContain(
      "options/mail-pack.yaml permissions.add",
    );
  });

  test("a table without rows is one fault, not one for each option", () => {
    expect(faultsOf(set(["permissions/inventory.yaml", ["rows"], []]))).toEqual([
      "permissions/inventory.yaml rows: at least 1 entry | an empty list",
    ]);
  });
});
