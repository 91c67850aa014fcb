import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { asksStepUp, decideStepUp, steppedUpUntil, stepUpAbove } from "@/lib/domain/identity/step-up";
import { askedAmount } from "@/lib/domain/procedures/asked-amount";
import { isHarmless } from "@/lib/domain/procedures/is-harmless";
import type { Shown } from "@/lib/domain/procedures/prepare";
import { isProcedureKind } from "@/lib/domain/procedures/procedure";
import { yen } from "@/lib/domain/yen";
import { readCatalogueFolder } from "@/scripts/catalogue-files";

const terms = {
  stepUp: {
    validMinutes: 10,
    procedures: ["register-card"],
    above: { default: 10_000, least: 100, most: 50_000 },
    rule: "CL-06",
    clause: "member#第2条8項",
  },
};
const at = Temporal.Instant.from("2026-11-20T12:00:00+09:00");

describe("[SECURITY] a proof", () => {
  test("is good up to its last millisecond, and not at its end", () => {
    const end = steppedUpUntil(at, terms);
    expect(end.toString()).toBe(at.add({ minutes: 10 }).toString());
    expect(decideStepUp(at, terms, end.subtract({ milliseconds: 1 })).ok).toBe(true);
    expect(decideStepUp(at, terms, end)).toMatchObject({
      ok: false,
      refusal: { kind: "step-up-needed", term: { rule: "CL-06" }, facts: { minutes: 10 } },
    });
  });

  test("that was never given is asked for: a login is none", () => {
    expect(decideStepUp(null, terms, at).ok).toBe(false);
  });
});

describe("[SECURITY] the amount", () => {
  const asks = (amount: number, above: number) =>
    asksStepUp({ kind: "add-option", harmless: false, amount: yen(amount), above: yen(above) }, terms);

  test("that very amount doesn't ask, one yen more does; nothing to pay never asks", () => {
    expect([asks(9_999, 10_000), asks(10_000, 10_000), asks(10_001, 10_000)]).toEqual([false, false, true]);
    expect([asks(0, 0), asks(1, 0)]).toEqual([false, true]);
  });

  test("doesn't matter for a kind that always asks", () => {
    const card = { kind: "register-card", amount: yen(0), above: yen(50_000) } as const;
    expect(asksStepUp({ ...card, harmless: false }, terms)).toBe(true);
    expect(asksStepUp({ ...card, harmless: true }, terms)).toBe(false);
    expect(asksStepUp({ ...card, harmless: true, amount: yen(50_001) }, terms)).toBe(true);
  });

  test("is the operator's until the login sets one, and stays within the operator's bounds", () => {
    expect([null, 0n, 100n, 30_000n, 90_000n].map((set) => stepUpAbove(set, terms))).toEqual([
      10_000n,
      100n,
      100n,
      30_000n,
      50_000n,
    ]);
  });
});

describe("[SECURITY] the amount that a confirmation asks for", () => {
  const total = (amount: number) => ({ total: yen(amount) });
  // What a preview holds besides doesn't count.
  const of = (shown: object) => askedAmount(shown as Shown);

  test("of an order the one-off fee and one month's, of an end what is still charged", () => {
    expect(of({ action: "add-option", monthly: total(550), once: null })).toBe(550n);
    expect(of({ action: "add-option", monthly: total(550), once: total(3_300) })).toBe(3_850n);
    for (const action of ["cancel-option", "delete-account-id", "change-mail"])
      expect(of({ action, remaining: total(1_100) })).toBe(1_100n);
    expect(of({ action: "end-contract", toPay: yen(6_000) })).toBe(6_000n);
  });

  test("of a setting nothing", () => {
    expect(of({ action: "set-switch" })).toBe(0n);
  });
});

describe("[SECURITY] of the kinds that ask", () => {
  const harmless = (shown: object) => isHarmless(shown as Shown);

  test("a new role does, in either direction; a new name in the same role doesn't", () => {
    const change = (before: string, after: string) =>
      harmless({ action: "change-account-id", before: { role: before }, after: { role: after } });
    expect([change("user", "admin"), change("admin", "user"), change("user", "user")]).toEqual([false, false, true]);
  });

  test("somebody else's password does; one's own doesn't, for which the current one was asked", () => {
    expect([true, false].map((own) => harmless({ action: "change-password", own }))).toEqual([true, false]);
  });

  test("every other does whatever it is about", () => {
    expect(["register-account-id", "change-contact"].map((action) => harmless({ action }))).toEqual([false, false]);
  });
});

test("the sample operator's list names kinds of procedures that there are", () => {
  const parsed = readCatalogueFolder("catalogue");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { procedures } = parsed.catalogue.operator.identity.stepUp;
  expect(procedures.filter((kind) => !isProcedureKind(kind))).toEqual([]);
  expect(procedures).toEqual(expect.arrayContaining(["register-card", "register-account-id", "change-account-id"]));
  expect(procedures).toEqual(expect.arrayContaining(["change-password", "delete-account-id", "change-contact"]));
});
