import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/decision";
import { reasonKinds } from "@/lib/domain/reason-kinds";
import { recompute } from "@/lib/domain/recompute/recompute";
import { closedDays, day, everySample, reasonOf, samples } from "./samples";

/** Kinds that state something read off or decided by a person: there is nothing to reckon. */
const withoutArithmetic = [
  "provided-by-staff",
  "starts-at-once",
  "ends-with-base",
  "ends-with-account-id",
  "ends-by-itself",
  "quantity-from",
  "issued-on-receipt",
  "setup-fee",
  "re-signup-fee",
  "used-after-end",
  "permitted",
  "account-id-permanent",
  "account-id-never-reused",
  "admin-role-powers",
  "same-as-mail-name",
  "subscriber-support",
  "not-on-one-computer",
];

/** The value one further on: a day, a month, a yen, the other truth. */
function tampered(value: string | number | boolean): string | number | boolean {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (/^-?\d+$/.test(value)) return (BigInt(value) + 1n).toString();
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value).add({ days: 1 }).toString();
  return value.replace(/\d+$/, (digits) => String(Number(digits) + 1));
}

function changed(facts: Facts, fact: string): Facts {
  const value = facts[fact];
  if (value === undefined) throw new Error(`no fact ${fact}`);
  return { ...facts, [fact]: tampered(value) };
}

describe("[JP-05] [FB-16] [FW-05] [IV-11] [BZ-05] [CL-18] a second function reckons every reason again", () => {
  test.each(everySample)("it agrees with the rules' own examples: %s %i", (_kind, _n, reason) => {
    expect(recompute(reason, closedDays).disagreements).toEqual([]);
  });

  test("it has an answer for every kind, and says which have no arithmetic", () => {
    expect(Object.keys(samples)).toEqual([...reasonKinds]);
    const without = reasonKinds.filter((kind) =>
      samples[kind].every((facts) => recompute(reasonOf(kind, facts), closedDays).checked.length === 0),
    );
    expect(without).toEqual(withoutArithmetic);
  });

  test.each(everySample)("it finds out each figure that is off by one: %s %i", (kind, _n, reason) => {
    for (const fact of recompute(reason, closedDays).checked) {
      const { disagreements } = recompute(reasonOf(kind, changed(reason.facts, fact)), closedDays);
      expect(disagreements.length, fact).toBeGreaterThan(0);
    }
  });

  test("it says what was claimed and what it makes of it", () => {
    const wrong = reasonOf("late-interest", { ...samples["late-interest"][0], yen: 3933 });
    expect(recompute(wrong)).toEqual({
      checked: ["yen", "segments"],
      disagreements: [{ fact: "yen", claimed: 3933, recomputed: 3932 }],
    });
  });

  test("a fact that is missing or in another form is a disagreement, not an exception", () => {
    const { yen: _, ...rest } = samples.surcharge[0] ?? {};
    expect(recompute(reasonOf("surcharge", rest)).disagreements).toEqual([{ fact: "yen", claimed: null, recomputed: 36_000 }]);
    expect(recompute(reasonOf("surcharge", { ...rest, evaded: 1.5 })).disagreements).toEqual([
      { fact: "evaded", claimed: 1.5, recomputed: "whole yen" },
    ]);
    expect(recompute(reasonOf("due-on-issue", { issuedOn: "2026-02-30", dueOn: "2026-02-28" })).disagreements).toEqual([
      { fact: "issuedOn", claimed: "2026-02-30", recomputed: "a date" },
    ]);
  });
});

describe("[JP-02] without the operator's closed days", () => {
  test("what hangs on business days is only bounded", () => {
    const late = {
      appliedOn: "2026-01-09",
      appliedTime: "13:00:00",
      cutoff: "13:00",
      businessDay: true,
      receivedOn: "2026-01-13",
    };
    expect(recompute(reasonOf("received-by-cutoff", late))).toEqual({ checked: [], disagreements: [] });
    const holiday = reasonOf("received-by-cutoff", { ...late, receivedOn: "2026-01-12" });
    expect(recompute(holiday).disagreements.map((one) => one.fact)).toEqual(["receivedOn"]);
    // Friday after the last opening; Monday the 12th is a holiday. The time of the opening doesn't hang on the closed days.
    const asked = samples["answered-from"][2] ?? {};
    expect(recompute(reasonOf("answered-from", asked))).toEqual({ checked: ["atOnce", "answeredTime"], disagreements: [] });
    const closed = reasonOf("answered-from", { ...asked, answeredOn: "2026-01-12" });
    expect(recompute(closed).disagreements.map((one) => one.fact)).toEqual(["answeredOn"]);
    const lead = samples["starts-after-lead-time"][0] ?? {};
    expect(recompute(reasonOf("starts-after-lead-time", lead)).checked).toEqual([]);
  });

  test("beyond the holiday data nothing is reckoned", () => {
    const late = {
      appliedOn: "2090-01-06",
      appliedTime: "13:00:00",
      cutoff: "13:00",
      businessDay: true,
      receivedOn: "2090-01-07",
    };
    expect(recompute(reasonOf("received-by-cutoff", late), closedDays)).toEqual({ checked: [], disagreements: [] });
  });
});
