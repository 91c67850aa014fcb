import { describe, expect, test } from "vitest";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import { decideForwarding } from "@/lib/domain/mail/forwarding";
import { previewForwarding } from "@/lib/domain/procedures/mail-setting-preview";
import { accepted, actor, asked, catalogue, mail, refusedBy, register, stateOf, vdsl } from "../support";

const terms = getAccountIdTerms(getProduct(catalogue, "fibre-vdsl"));
const decideFor = (...destinations: string[]) => decideForwarding({ destinations, keepCopy: true }, terms, ["u-mail.example"]);

describe("[FB-05] where mail may be forwarded", () => {
  test("to as many other providers' addresses as the terms say, and no more", () => {
    const three = ["a@example.com", "b@example.com", "c@example.com"];
    expect(terms.forwarding.max).toBe(3);
    expect(accepted(decideFor(...three)).destinations).toEqual(three);
    expect(refusedBy(decideFor(...three, "d@example.com"))).toBe("forward-too-many FB-05");
    expect(refusedBy(decideFor())).toBe("forward-nowhere FB-05");
  });

  test.each(["taro@hikari-mail.example", "Taro@HIKARI-MAIL.example"])(
    "not to the operator's own, where it could go round: %s",
    (address) => {
      expect(decideFor("a@example.com", address)).toMatchObject({
        ok: false,
        refusal: { kind: "forward-loop", facts: { domain: "hikari-mail.example", index: 2 } },
      });
    },
  );

  test("nor to that of another of its products, from which it could come back", () => {
    expect(decideFor("taro@U-mail.example")).toMatchObject({
      refusal: { kind: "forward-loop", facts: { domain: "u-mail.example", index: 1 } },
    });
    expect(accepted(decideFor("taro@not-u-mail.example")).destinations).toHaveLength(1);
  });

  test("[FB-12] each is judged like another provider's address, and the one at fault is named", () => {
    for (const bad of ["taro", "taro@example", "ta..ro@example.com", `${"x".repeat(250)}@example.com`])
      expect(decideFor("a@example.com", bad), bad).toMatchObject({
        ok: false,
        refusal: { kind: "mail-address-format", facts: { index: 2 } },
      });
  });

  test("not to the same one twice, whatever its capitals", () => {
    expect(decideFor("a@example.com", "b@example.com", "A@Example.com")).toMatchObject({
      ok: false,
      refusal: { kind: "forward-twice", facts: { index: 3 } },
    });
  });
});

describe("[FB-05] who sets a forwarding, and for which ID", () => {
  const state = stateOf(
    ["2026-01-10", vdsl],
    ["2026-01-11", register("aa")],
    ["2026-01-11", register("bb")],
    ["2026-01-12", mail("aa", "operator")],
    ["2026-01-12", mail("bb", "other")],
  );
  const on = asked("2026-11-20");
  const forwarding = { count: 2, keepCopy: false };
  const as = (role: "holder" | "admin" | "user", accountId: string) => ({ ...on, access: { actor: actor(role, accountId) } });

  test("only an ID with the operator's address has mail to forward", () => {
    expect(accepted(previewForwarding(state, catalogue, { ...on, accountId: "aa", forwarding }))).toMatchObject({
      on: true,
      count: 2,
      keepCopy: false,
    });
    expect(refusedBy(previewForwarding(state, catalogue, { ...on, accountId: "bb", forwarding }))).toBe(
      "requires-operator-mail FB-05",
    );
    expect(refusedBy(previewForwarding(state, catalogue, { ...on, accountId: "cc", forwarding }))).toBe(
      "account-id-unknown FB-05",
    );
  });

  test("holder and administrator for every ID, a user for its own", () => {
    for (const role of ["holder", "admin"] as const)
      expect(previewForwarding(state, catalogue, { ...as(role, "bb"), accountId: "aa", forwarding }).ok, role).toBe(true);
    expect(previewForwarding(state, catalogue, { ...as("user", "aa"), accountId: "aa", forwarding }).ok).toBe(true);
    expect(refusedBy(previewForwarding(state, catalogue, { ...as("user", "bb"), accountId: "aa", forwarding }))).toBe(
      "not-own FB-05",
    );
  });

  test("whoever may not does not learn whether the ID is there", () => {
    const user = as("user", "bb");
    const [there, gone] = ["aa", "zz"].map((accountId) =>
      refusedBy(previewForwarding(state, catalogue, { ...user, accountId, forwarding })),
    );
    expect(there).toBe(gone);
  });

  test("off is off, and says nothing of addresses", () => {
    const off = accepted(previewForwarding(state, catalogue, { ...on, accountId: "aa", forwarding: null }));
    expect(off).toMatchObject({ on: false, count: 0, term: { rule: "FB-05" } });
    expect(JSON.stringify(off)).not.toContain("@");
  });
});
