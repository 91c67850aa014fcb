import { describe, expect, test } from "vitest";
import { type Change, faultsOf, set } from "./sample";

const vdsl = "products/fibre-vdsl.yaml";
const firewall = "products/firewall-vm.yaml";
const warranty = "options/equipment-warranty.yaml";
const term = { rule: "FB-21", clause: "fibre#第1条1項" };
const requiring = (option: string) => [{ kind: "option", option, endsWithIt: true, ...term }];
type Case = readonly [name: string, changes: readonly Change[], expected: string];

const dangling: Case[] = [
  [
    "a clause that its document hasn't",
    [[vdsl, ["start", "clause"], "fibre#第99条"]],
    `${vdsl} start.clause: a clause of a document in terms/ | "fibre#第99条"`,
  ],
  ["a clause of no document", [[vdsl, ["start", "clause"], "moon#第1条"]], `${vdsl} start.clause: a clause of a document`],
  [
    "a clause of the operator's",
    [["operator.yaml", ["retention", "clause"], "moon#第1条"]],
    "operator.yaml retention.clause: a clause",
  ],
  ["a clause of the calendar's", [["calendar.yaml", ["clause"], "moon#第1条"]], "calendar.yaml clause: a clause"],
  ["a clause of staff's", [["staff.yaml", ["rows", 0, "clause"], "moon#第1条"]], "staff.yaml rows[0].clause: a clause"],
  [
    "a clause of a plan's",
    [[firewall, ["plans", 1, "term", "clause"], "moon#第1条"]],
    `${firewall} plans[1].term.clause: a clause`,
  ],
  ["a clause of an option's", [[warranty, ["start", "clause"], "moon#別表9"]], `${warranty} start.clause: a clause`],
  ["an option without a file", [[vdsl, ["options", 0], "no-such"]], `${vdsl} options[0]: one of db-capacity, `],
  ["a brand that the operator hasn't", [[vdsl, ["brands", "only"], ["Z"]]], `${vdsl} brands.only[0]: one of S, U | "Z"`],
  [
    "a first login for a brand that isn't served",
    [[vdsl, ["brands", "only"], ["U"]]],
    `${vdsl} accountIds.firstLogin.requiredForBrands[0]: one of U | "S"`,
  ],
  ["a document that isn't there", [[vdsl, ["document"], "moon"]], `${vdsl} document: one of business, `],
  [
    "a permission table that isn't there",
    [[vdsl, ["permissionTable"], "moon"]],
    `${vdsl} permissionTable: one of business, cloud, fibre, firewall, inventory | "moon"`,
  ],
  [
    "a permission that the table hasn't",
    [[vdsl, ["accountIds", "permissions", "delete"], "moon"]],
    `${vdsl} accountIds.permissions.delete: one of contract.view`,
  ],
  [
    "a pattern that is none",
    [[vdsl, ["accountIds", "format", "pattern"], "["]],
    `${vdsl} accountIds.format.pattern: a regular expression | "["`,
  ],
  [
    "a password policy that isn't there",
    [["operator.yaml", ["identity", "passwordPolicy"], "none"]],
    "identity.passwordPolicy: one of four-kinds, long-passphrase",
  ],
  [
    "an option that requires what isn't sold",
    [[warranty, ["requires"], requiring("moon")]],
    `${warranty} requires[0].option: one of mail-and-web`,
  ],
  [
    "slots that the product hasn't",
    [[warranty, ["adds"], [{ slot: "storage", count: 5, ...term }]]],
    `${warranty} adds[0].slot: one of account-ids, mail, web-space | "storage"`,
  ],
  [
    "an end by slots that the product hasn't",
    [[warranty, ["endsItself"], { kind: "slots-fall-to-basic", slots: ["storage"], ...term }]],
    `${warranty} endsItself.slots[0]: one of`,
  ],
  ["an agreement without a document", [[warranty, ["agreement", "document"], "moon"]], `${warranty} agreement.document: one of`],
  [
    "an option's brand that the operator hasn't",
    [[warranty, ["brands", "only"], ["S", "Z"]]],
    `${warranty} brands.only[1]: one of S, U | "Z"`,
  ],
  [
    "an option's plan that no product has",
    [["options/it-assets.yaml", ["plans", "only"], ["unlimited", "gold"]]],
    'plans.only[1]: one of standard, unlimited | "gold"',
  ],
  [
    "an option's permission that the table hasn't",
    [[warranty, ["permissions", "cancel"], "moon"]],
    `${warranty} permissions.cancel: one of`,
  ],
  [
    "a switch that isn't there",
    [["permissions/fibre.yaml", ["switches"], []]],
    "permissions/fibre.yaml rows[14].user.switch: nothing: there is none",
  ],
  [
    "a switch changed by no row",
    [["permissions/fibre.yaml", ["switches", 0, "changedBy"], "moon"]],
    "switches[0].changedBy: one of contract.view",
  ],
  [
    "a staff role that isn't there",
    [["staff.yaml", ["rows", 0, "roles"], ["support", "moon"]]],
    "staff.yaml rows[0].roles[1]: one of support, billing, catalogue, admin, auditor",
  ],
];

describe("[JP-03] what names something that isn't there", () => {
  test.each(dangling)("%s", (_, changes, expected) => {
    expect(faultsOf(set(...changes)).join("\n")).toContain(expected);
  });
});
