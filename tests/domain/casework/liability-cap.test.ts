import { describe, expect, test } from "vitest";
import { type FeePaid, liabilityCap } from "@/lib/domain/casework/liability-cap";
import { yen } from "@/lib/domain/yen";
import { day } from "../support";
import { partOf, soundFacts } from "./support";

const terms = partOf("inventory-lite", "liabilityCap");
const paid = (...list: [string, number | bigint][]): FeePaid[] =>
  list.map(([on, amount]) => ({ on: day(on), amount: yen(amount) }));
const cap = (on: string, ...list: [string, number | bigint][]) => liabilityCap(terms, paid(...list), day(on));

describe("[IV-24] compensation is at most what was paid in the past year", () => {
  test("the year begins the day after the same day of the year before and ends with the day itself", () => {
    const answer = cap("2027-03-15", ["2026-03-15", 1], ["2026-03-16", 20], ["2027-03-15", 300], ["2027-03-16", 4000]);
    expect(answer.from.toString()).toBe("2026-03-16");
    expect(answer.cap).toBe(320n);
    expect(answer.reason).toMatchObject({ kind: "liability-cap", terms: [{ rule: "IV-24", clause: "inventory#第11条4項" }] });
    expect(soundFacts(answer.reason)).toMatchObject({ paid: "2026-03-16:20,2027-03-15:300", yen: 320 });
  });

  test.each([
    ["2028-02-29", "2027-03-01"],
    ["2029-02-28", "2028-02-29"],
    ["2027-12-31", "2027-01-01"],
    ["2027-01-01", "2026-01-02"],
  ])("up to %s it counts from %s", (on, from) => {
    const before = day(from).subtract({ days: 1 }).toString();
    const answer = cap(on, [before, 7], [from, 30], [on, 500]);
    expect([answer.from.toString(), answer.cap]).toEqual([from, 530n]);
    expect(soundFacts(answer.reason).from).toBe(from);
  });

  test("nothing paid, nothing to pay; money given back lowers it, never below nothing", () => {
    expect(cap("2027-03-15").cap).toBe(0n);
    expect(cap("2027-03-15", ["2027-01-10", 330_000], ["2027-02-10", -821]).cap).toBe(329_179n);
    const below = cap("2027-03-15", ["2027-02-10", -821]);
    expect(below.cap).toBe(0n);
    expect(soundFacts(below.reason).yen).toBe(0);
  });

  test("an amount beyond 2^53 keeps its digits", () => {
    const answer = cap("2027-03-15", ["2027-01-10", 90_071_992_547_409_930n], ["2027-01-11", 1]);
    expect(answer.cap).toBe(90_071_992_547_409_931n);
    expect(soundFacts(answer.reason).yen).toBe("90071992547409931");
  });
});
