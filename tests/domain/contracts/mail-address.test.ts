import { describe, expect, test } from "vitest";
import { lan, mail, refusalOf, register, stateOf, vdsl, web } from "../support";

const opened = ["2014-12-01", vdsl] as const;
const a = ["2014-12-20", register("a-001")] as const;
const b = ["2014-12-20", register("a-002")] as const;

describe("[FB-13] the operator's mail address", () => {
  test("needs a free slot", () => {
    expect(
      refusalOf(opened, a, b, ["2014-12-21", mail("a-001", "operator")], ["2014-12-22", mail("a-002", "operator")]),
    ).toMatchObject({
      kind: "no-free-slot",
      term: { rule: "FB-13" },
    });
  });

  test("changing to another provider's gives the slot back", () => {
    const state = stateOf(
      opened,
      a,
      b,
      ["2014-12-21", mail("a-001", "operator")],
      ["2014-12-22", mail("a-001", "other")],
      ["2014-12-23", mail("a-002", "operator")],
    );
    expect(state.accounts.map((one) => one.mail)).toEqual(["other", "operator"]);
  });

  test("changing to another provider's ends the web space too", () => {
    const state = stateOf(
      opened,
      a,
      ["2014-12-21", mail("a-001", "operator")],
      ["2014-12-21", web("a-001", true)],
      ["2014-12-22", mail("a-001", "other")],
    );
    expect(state.accounts[0]).toMatchObject({ mail: "other", webSpace: false });
  });

  test("can't simply be taken away", () => {
    expect(refusalOf(opened, a, ["2014-12-21", mail("a-001", "operator")], ["2014-12-22", mail("a-001", "none")])).toMatchObject({
      kind: "mail-address-stays",
      term: { rule: "FB-13" },
    });
  });

  test("another provider's can be taken away", () => {
    expect(
      stateOf(opened, a, ["2014-12-21", mail("a-001", "other")], ["2014-12-22", mail("a-001", "none")]).accounts[0]?.mail,
    ).toBe("none");
  });

  test("another provider's needs no slot", () => {
    expect(stateOf(["2014-12-01", lan], a, ["2014-12-21", mail("a-001", "other")]).accounts[0]?.mail).toBe("other");
  });

  test("the same again changes nothing, though no slot is free", () => {
    const once = stateOf(opened, a, ["2014-12-21", mail("a-001", "operator")]);
    expect(stateOf(opened, a, ["2014-12-21", mail("a-001", "operator")], ["2014-12-22", mail("a-001", "operator")])).toEqual(
      once,
    );
  });

  test("a web space needs it on the same ID", () => {
    expect(refusalOf(opened, a, ["2014-12-22", web("a-001", true)])).toMatchObject({
      kind: "requires-operator-mail",
      term: { rule: "FB-13" },
    });
    expect(refusalOf(opened, a, ["2014-12-21", mail("a-001", "other")], ["2014-12-22", web("a-001", true)])).toMatchObject({
      kind: "requires-operator-mail",
    });
  });

  test("an unknown ID has neither mail nor web space", () => {
    expect(refusalOf(opened, ["2014-12-22", mail("nobody", "other")])).toMatchObject({
      kind: "account-id-unknown",
      term: { rule: "FB-13" },
    });
    expect(refusalOf(opened, ["2014-12-22", web("nobody", true)])).toMatchObject({
      kind: "account-id-unknown",
      term: { rule: "FB-13" },
    });
  });

  test("a web space already there, or already gone, changes nothing", () => {
    const withWeb = [
      opened,
      a,
      ["2014-12-21", mail("a-001", "operator")] as const,
      ["2014-12-21", web("a-001", true)] as const,
    ] as const;
    expect(stateOf(...withWeb, ["2014-12-22", web("a-001", true)])).toEqual(stateOf(...withWeb));
    expect(
      stateOf(...withWeb, ["2014-12-22", web("a-001", false)], ["2014-12-23", web("a-001", false)]).accounts[0]?.webSpace,
    ).toBe(false);
  });
});
