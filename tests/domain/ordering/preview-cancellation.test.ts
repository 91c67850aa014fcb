import { describe, expect, test } from "vitest";
import type { ContractState } from "@/lib/domain/contracts/contract";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { type Alternative, previewCancellation } from "@/lib/domain/ordering/preview-cancellation";
import { accepted, catalogue, day, refusedBy, story, type Told } from "../support";

const corporate = { member: "corporate" } as const;
const told = (...happenings: Told[]): ContractState => {
  const { state, refusals } = replay(story(...happenings), catalogue, corporate);
  if (!state || refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return state;
};
const at = (on: string) => `${on}T10:00:00+09:00`;
const look = (state: ContractState, on: string) => accepted(previewCancellation(state, at(on), catalogue, corporate));
const brief = ({ kind, actOn, endsOn, cost }: Alternative) => [kind, actOn?.toString() ?? null, endsOn?.toString() ?? null, cost];

const firewall = ["2025-12-01", { type: "order", product: "firewall-vm", plan: "no-term" }] as const;

describe("[FW-04] a plan without term", () => {
  test("on the 20th: this month, or a month more from tomorrow on", () => {
    const shown = look(told(firewall), "2026-02-20");
    // 12,000 × 1.1 for each month up to the common day, 2027-02-20; January's is already issued.
    expect(shown.alternatives.map(brief)).toEqual(
      [
        ["now", "2026-02-20", "2026-02-28", 13_200n],
        ["next", "2026-02-21", "2026-03-31", 26_400n],
        ["nothing", null, null, 171_600n],
      ].toSpliced(1, 0, ["last-day", "2026-02-20", "2026-02-28", 13_200n]),
    );
  });

  test("on the 21st: one can wait a month for the same end", () => {
    const [now, last, next] = look(told(firewall), "2026-02-21").alternatives.map(brief);
    expect(now).toEqual(["now", "2026-02-21", "2026-03-31", 26_400n]);
    expect(last).toEqual(["last-day", "2026-03-20", "2026-03-31", 26_400n]);
    expect(next).toEqual(["next", "2026-03-21", "2026-04-30", 39_600n]);
  });

  test("[FW-06] ending early is closed, and says by which rule", () => {
    const { refused } = look(told(firewall), "2026-02-20");
    expect(refused.map((one) => [one.kind, one.refusal.kind])).toContainEqual(["early", "early-end-refused"]);
  });
});

describe("[IV-04] [IV-05] an annual contract", () => {
  const annual: Told = ["2026-11-20", { type: "order", product: "inventory-lite", quantity: 10, options: ["memory-ht"] }];

  test("side by side: with the term, a year later, early, and doing nothing", () => {
    const shown = look(told(annual), "2027-03-15");
    const byKind = Object.fromEntries(shown.alternatives.map((one) => [one.kind, one]));
    expect(byKind.now?.endsOn?.toString()).toBe("2027-11-30");
    expect(byKind["last-day"]?.actOn?.toString()).toBe("2027-10-10");
    expect(byKind.next?.actOn?.toString()).toBe("2027-10-11");
    expect(byKind.next?.endsOn?.toString()).toBe("2028-11-30");
    expect(byKind.early?.endsOn?.toString()).toBe("2027-03-31");
    // Early: eight months of 3,000 (April … November) at once, outside the tax.
    expect(byKind.early?.cost).toBe(24_000n);
    // With the term: the same eight months one by one, 3,300 each.
    expect(byKind.now?.cost).toBe(26_400n);
    // A year later: eight months, the renewal (300,000 × 1.1) and twelve months.
    expect(byKind.next?.cost).toBe(26_400n + 330_000n + 39_600n);
    expect(byKind.nothing?.cost).toBe(byKind.next?.cost);
  });

  test("once asked for, there is nothing to choose", () => {
    const ending = told(annual, ["2027-03-15", { type: "request-cancellation" }]);
    expect(refusedBy(previewCancellation(ending, at("2027-03-16"), catalogue, corporate))).toBe("already-applied IV-04");
  });

  test("what is shown is what is billed", () => {
    const [now] = look(told(annual), "2027-03-15").alternatives;
    const events: ContractEvent[] = story(annual, ["2027-03-15", { type: "request-cancellation" }]);
    const { issued } = replay(events, catalogue, { ...corporate, until: day("2029-12-31") });
    const later = issued.filter((invoice) => invoice.issuedOn.toString() > "2027-03-15");
    expect(now?.invoices).toEqual(later);
  });
});

describe("[CL-16] a contract that ends on the day of the request", () => {
  test("has no edge to wait for", () => {
    const cloud = told(["2026-04-01", { type: "order", product: "cloud-o" }]);
    expect(look(cloud, "2026-05-11").alternatives.map((one) => one.kind)).toEqual(["now", "nothing"]);
  });
});

describe("[JP-17] a consumer's new contract", () => {
  const person = { member: "person" } as const;
  const line: Told = ["2026-05-01", { type: "order", product: "fibre-lan", brand: "S" }];

  test("can be ended within eight days for nothing, beside the other ways", () => {
    const { state } = replay(story(line), catalogue, person);
    if (!state) throw new Error("no contract");
    const shown = accepted(previewCancellation(state, at("2026-05-08"), catalogue, person));
    expect(shown.alternatives.map(brief)).toContainEqual(["consumer-right", "2026-05-08", "2026-05-08", 0n]);
    const later = accepted(previewCancellation(state, at("2026-05-09"), catalogue, person));
    expect(later.refused.map((one) => one.refusal.kind)).toContain("consumer-right-over");
  });
});
