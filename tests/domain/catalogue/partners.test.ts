import { describe, expect, test } from "vitest";
import { type Change, faultsOf, set } from "./sample";

const theatre = "partners/minato-theatre.yaml";
type Case = readonly [name: string, changes: readonly Change[], expected: string];

const cases: Case[] = [
  [
    "a clause that its document hasn't",
    [[theatre, ["gate", "clause"], "fibre#第99条"]],
    `${theatre} gate.clause: a clause of a document`,
  ],
  ["a product that isn't sold", [[theatre, ["products", 0], "moon"]], `${theatre} products[0]: one of `],
  [
    "a permission that its products' table hasn't",
    [[theatre, ["permission"], "moon"]],
    `${theatre} permission: one of contract.view`,
  ],
  ["a charge of the operator's own", [[theatre, ["charged", "by"], "operator"]], `${theatre} charged.by: `],
  ["a way to apply that there isn't", [[theatre, ["application", "kind"], "by-pigeon"]], `${theatre} application.kind: `],
  ["a name in one language", [[theatre, ["name"], { ja: "みなと" }]], `${theatre} name.en: `],
  ["a key that nobody reads", [[theatre, ["price"], 500]], `${theatre} price: no such key`],
  ["a code that another has", [[theatre, ["code"], "minato-club"]], `${theatre} code: a code given once`],
];

describe("[FB-05] a partner's file is refused with its place, for", () => {
  test.each(cases)("%s", (_name, changes, expected) => {
    const faults = faultsOf(set(...changes));
    expect(faults.join("\n")).toContain(expected);
  });
});
