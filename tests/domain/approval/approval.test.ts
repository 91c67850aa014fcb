import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { approvalsNeeded, noApproval } from "@/lib/domain/approval/approval-setting";
import { type AskedApproval, decideAnswering, decideApproval, type GivenApproval } from "@/lib/domain/approval/decide-approval";
import { requestStateOf, requestStates, stateAt } from "@/lib/domain/approval/request-state";
import { yen } from "@/lib/domain/yen";

const term = { rule: "BZ-13", clause: "member#第5条8項" };
const at = Temporal.Instant.from("2026-11-21T03:00:00Z");
const asked: AskedApproval = { state: "open", expiresAt: at.add({ hours: 1 }), requestedBy: "asker", needed: 2, given: [] };
const person = (accountId: string, mailMark: string | null = accountId) => ({ accountId, mailMark });
const given = (accountId: string, counts = true): GivenApproval => ({ ...person(accountId), counts });
const outcome = (change: Partial<AskedApproval>, who = person("boss"), when = at) => {
  const decided = decideApproval({ ...asked, ...change }, who, term, when);
  return decided.ok ? (decided.value.isLast ? "last" : "first") : decided.refusal.kind;
};

describe("how many must approve", () => {
  it("[BZ-13] nobody while it is off; one up to the amount and with it; two above", () => {
    expect(approvalsNeeded(noApproval, yen(1_000_000))).toBe(0);
    expect(approvalsNeeded({ on: true, twoAbove: null }, yen(1_000_000))).toBe(1);
    expect(approvalsNeeded({ on: true, twoAbove: yen(10_000) }, yen(10_000))).toBe(1);
    expect(approvalsNeeded({ on: true, twoAbove: yen(10_000) }, yen(10_001))).toBe(2);
    expect(approvalsNeeded({ on: true, twoAbove: yen(0) }, yen(0))).toBe(1);
  });

  it("[BZ-13] never fewer for more money", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (above, one, more) => {
        const setting = { on: true, twoAbove: yen(above) };
        expect(approvalsNeeded(setting, yen(one + more))).toBeGreaterThanOrEqual(approvalsNeeded(setting, yen(one)));
      }),
    );
  });
});

describe("who may approve", () => {
  it("[BZ-13] anybody but who asked, each once, until the last that is needed", () => {
    expect(outcome({})).toBe("first");
    expect(outcome({ needed: 1 })).toBe("last");
    expect(outcome({ given: [given("other")] })).toBe("last");
    expect(outcome({}, person("asker"))).toBe("approval-own");
    expect(outcome({ given: [given("boss")] })).toBe("approval-decided-already");
  });

  it("[BZ-13] not the same person by another account, as far as the addresses are known", () => {
    const earlier = [{ ...given("other"), mailMark: "m" }];
    expect(outcome({ given: earlier }, person("boss", "m"))).toBe("approval-same-person");
    expect(outcome({ given: earlier }, person("boss", null))).toBe("last");
    expect(outcome({ given: [{ ...given("other"), mailMark: null }] }, person("boss", null))).toBe("last");
  });

  it("[BZ-13] an approval of somebody who has lost the right doesn't count, and still bars the same person", () => {
    expect(outcome({ given: [given("gone", false)] })).toBe("first");
    expect(outcome({ given: [{ ...given("gone", false), mailMark: "m" }] }, person("boss", "m"))).toBe("approval-same-person");
  });

  it("[BZ-13] nobody once it is closed or its time is over, to the millisecond", () => {
    for (const state of requestStates.filter((one) => one !== "open")) expect(outcome({ state })).toBe("approval-closed");
    expect(outcome({}, person("boss"), asked.expiresAt.subtract({ milliseconds: 1 }))).toBe("first");
    expect(outcome({}, person("boss"), asked.expiresAt)).toBe("approval-closed");
    expect(decideAnswering(asked, person("boss"), term, asked.expiresAt).ok).toBe(false);
    expect(stateAt("approved", asked.expiresAt, asked.expiresAt)).toBe("approved");
  });

  it("[BZ-13] two approvals that count are of two accounts, whatever came before", () => {
    const mailMark = fc.constantFrom("x", "y", null);
    const someone = fc.record({ accountId: fc.constantFrom("a", "b", "c"), mailMark, counts: fc.boolean() });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 3 }), someone, (before, who) => {
        const decided = decideApproval({ ...asked, given: before }, who, term, at);
        if (!decided.ok) return;
        expect(before.some(({ accountId }) => accountId === who.accountId)).toBe(false);
        if (decided.value.isLast) expect(before.some(({ counts }) => counts)).toBe(true);
      }),
    );
  });

  it("a state that nobody knows is a bug", () => {
    expect(() => requestStateOf("lost")).toThrow();
    expect(requestStateOf("open")).toBe("open");
  });
});
