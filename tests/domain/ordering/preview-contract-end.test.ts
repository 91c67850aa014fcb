import { describe, expect, test } from "vitest";
import type { ContractState } from "@/lib/domain/contracts/contract";
import { replay } from "@/lib/domain/contracts/replay";
import { previewContractEnd, previewInitialEnd } from "@/lib/domain/ordering/preview-contract-end";
import type { AccountActor, LoginRole } from "@/lib/domain/permission";
import { accepted, catalogue, day, refusedBy, story, type Told } from "../support";

const told = (...happenings: Told[]): ContractState => {
  const { state, refusals } = replay(story(...happenings), catalogue, { member: "person" });
  if (!state || refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return state;
};
const line: Told = ["2026-05-01T10:00:00+09:00", { type: "order", product: "fibre-vdsl", brand: "S" }];
const support: Told = ["2026-05-02T10:00:00+09:00", { type: "add-option", option: "remote-support" }];
const actor = (role: LoginRole): AccountActor => ({
  kind: "account",
  accountId: "a",
  memberId: "m",
  contractId: "c1",
  role,
  brand: "S",
  locale: "ja",
  sessionId: "s",
});
const byCall = (state: ContractState, at: string) => accepted(previewContractEnd(state, catalogue, { at, way: "request" }));
const initially = (state: ContractState, at: string, role: LoginRole = "holder") =>
  previewInitialEnd(state, catalogue, { at, access: { actor: actor(role) }, context: { member: "person" } });
const brief = (one: { issuedOn: unknown; cardChargedOn: unknown; dueOn: unknown; total: bigint }) => [
  String(one.issuedOn),
  String(one.cardChargedOn),
  String(one.dueOn),
  one.total,
];

describe("[FB-27] ending the line by telephone", () => {
  test("ends with the month, with every option, and says what is still invoiced and when", () => {
    const shown = byCall(told(line, support), "2026-06-15T10:00:00+09:00");
    expect(shown.endsOn.toString()).toBe("2026-06-30");
    expect(shown.ending.map((one) => [one.option, one.endsOn.toString()])).toEqual([["remote-support", "2026-06-30"]]);
    // The line 3,500 and the option 500 of June: 4,000 × 1.1, the tax once on the sum.
    expect(shown.invoices.map(brief)).toEqual([["2026-07-01", "2026-07-10", "2026-07-31", 4_400n]]);
    expect(shown.toPay).toBe(4_400n);
  });

  test("what is shown is what is billed, to the yen and the day", () => {
    const shown = byCall(told(line, support), "2026-06-15T10:00:00+09:00");
    const events = story(line, support, ["2026-06-15T10:00:00+09:00", { type: "request-cancellation" }]);
    const { issued } = replay(events, catalogue, { member: "person", until: day("2027-12-31") });
    const later = issued.filter((one) => one.issuedOn.toString() > "2026-06-15");
    expect(later.map((one) => [one.issuedOn.toString(), one.total])).toEqual(
      shown.invoices.map((one) => [one.issuedOn.toString(), one.total]),
    );
  });

  test("[FB-16] the last second of a month and the first of the next are a month's fee apart", () => {
    const state = told(line);
    const before = byCall(state, "2026-06-30T23:59:59+09:00");
    expect([before.endsOn.toString(), before.toPay]).toEqual(["2026-06-30", 3_850n]);
    expect(before.later && [before.later.lastDay.toString(), before.later.endsOn.toString(), before.later.toPay]).toEqual([
      "2026-06-30",
      "2026-07-31",
      7_700n,
    ]);
    const after = byCall(state, "2026-06-30T15:00:00Z");
    expect([after.receivedOn.toString(), after.endsOn.toString(), after.toPay]).toEqual(["2026-07-01", "2026-07-31", 3_850n]);
  });

  test("[FB-16] ended in the month of opening, that month is paid", () => {
    const shown = byCall(told(line), "2026-05-20T10:00:00+09:00");
    expect([shown.endsOn.toString(), shown.toPay]).toEqual(["2026-05-31", 3_850n]);
  });

  test("names the partner's service that one may have applied for, with its clause; a service without an application ends nothing", () => {
    const { partners, points } = byCall(told(line), "2026-06-15T10:00:00+09:00");
    const term = { rule: "FB-27", clause: "fibre#第13条7項" };
    expect(partners).toEqual([{ name: { ja: "みなとシアター", en: "Minato Theatre" }, term }]);
    expect(points[0]?.facts).toMatchObject({ partnersJa: "みなとシアター", partnersEn: "Minato Theatre" });
    expect(points[0]?.terms).toContainEqual(term);
  });

  test("[JP-09] has all six points, in their order", () => {
    const { points } = byCall(told(line), "2026-06-15T10:00:00+09:00");
    expect(points.map((one) => [one.key, one.kind])).toEqual([
      ["quantity", "contract-ends"],
      ["price", "contract-last-fees"],
      ["payment", "contract-payments"],
      ["start", "contract-usable-until"],
      ["deadline", "later-end"],
      ["withdrawal", "contract-end-final"],
    ]);
    expect(points.every((one) => one.terms.length > 0)).toBe(true);
  });

  test("once asked for it is refused with its rule", () => {
    const ending = told(line, ["2026-06-15T10:00:00+09:00", { type: "request-cancellation" }]);
    expect(refusedBy(previewContractEnd(ending, catalogue, { at: "2026-06-16T10:00:00+09:00", way: "request" }))).toBe(
      "already-applied FB-27",
    );
  });
});

describe("[JP-17] the first eight days, the day of receipt being day 1", () => {
  test("nothing is charged for line and options; it ends that day", () => {
    const shown = accepted(initially(told(line, support), "2026-05-08T23:59:59+09:00"));
    expect(shown.endsOn.toString()).toBe("2026-05-08");
    expect([shown.toPay, shown.invoices]).toEqual([0n, []]);
    expect(shown.ending.map((one) => one.option)).toEqual(["remote-support"]);
    expect(shown.right).toMatchObject({ days: 8 });
    expect(shown.right?.lastDayOn.toString()).toBe("2026-05-08");
    expect(shown.points.map((one) => one.kind)).toEqual([
      "contract-ends",
      "contract-free",
      "nothing-to-pay",
      "contract-usable-until",
      "right-until",
      "contract-end-final",
    ]);
  });

  test("[JP-01] a second later, at Japanese midnight, it is refused with the rule", () => {
    expect(refusedBy(initially(told(line), "2026-05-08T15:00:00Z"))).toBe("consumer-right-over JP-17");
    expect(initially(told(line), "2026-05-08T14:59:59Z").ok).toBe(true);
  });

  test("it is the holder's act: an administrator's and a user's ID are refused by the table", () => {
    for (const role of ["admin", "user"] as const) {
      expect(refusedBy(initially(told(line), "2026-05-03T10:00:00+09:00", role))).toBe("role-not-permitted JP-17");
    }
  });

  test("after a call it can still be used: the contract then ends at once and costs nothing", () => {
    const called = told(line, ["2026-05-03T10:00:00+09:00", { type: "request-cancellation" }]);
    const shown = accepted(initially(called, "2026-05-04T10:00:00+09:00"));
    expect([shown.endsOn.toString(), shown.toPay]).toEqual(["2026-05-04", 0n]);
  });

  test("a company has no such right", () => {
    const asked = {
      at: "2026-05-03T10:00:00+09:00",
      access: { actor: actor("holder") },
      context: { member: "corporate" },
    } as const;
    expect(refusedBy(previewInitialEnd(told(line), catalogue, asked))).toBe("consumer-right-not-offered JP-17");
  });
});
