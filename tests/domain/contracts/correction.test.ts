import { describe, expect, test } from "vitest";
import type { ContractEvent, EventOf } from "@/lib/domain/contracts/events";
import { contractEventSchema } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { catalogue, day, story, type Told } from "../support";

const order: Told = ["2026-01-05", { type: "order", product: "remote-desktop", quantity: 3, login: "business-admin" }];
const more: Told = ["2026-03-10", { type: "change-quantity", quantity: 5 }];
const told = story(order, more);
const correct = (on: string, replaces: string, more: Partial<EventOf<"correct">> = {}, id = "fix"): ContractEvent => ({
  id,
  type: "correct",
  contract: "c1",
  at: `${on}T10:00:00+09:00`,
  replaces,
  ...more,
});
const changed = (on: string, quantity: number): NonNullable<EventOf<"correct">["with"]> => ({
  id: "with",
  type: "change-quantity",
  contract: "c1",
  at: `${on}T10:00:00+09:00`,
  quantity,
});

function run(events: readonly ContractEvent[], until = "2026-08-31") {
  const { state, issued, refusals } = replay(events, catalogue, { member: "corporate", until: day(until) });
  const invoices = issued.map((one) => [one.issuedOn.toString(), one.kind, Number(one.total), one.lines.length]);
  return { state, issued, invoices, refusals: refusals.map((one) => one.refusal.kind) };
}

describe("corrections of the past", () => {
  test("an event struck out: what it cost is credited on the day of the correction, and later months are right", () => {
    const { invoices, issued } = run([...told, correct("2026-05-20", "e1")]);
    // March and April were invoiced at 5 licences, 7,500 each; 3,000 too much twice.
    expect(invoices).toContainEqual(["2026-05-20", "credit-note", -6600, 2]);
    expect(invoices.filter(([on]) => String(on) > "2026-05-20").map(([, , total]) => total)).toEqual([4950, 4950, 4950]);
    const credit = issued.find((one) => one.kind === "credit-note");
    expect(credit?.lines.map((line) => [line.from.toString(), line.amount, line.reasons[0]?.facts])).toMatchObject([
      ["2026-03-01", -3000n, { event: "e1", beforeYen: 7500, afterYen: 4500, yen: -3000 }],
      ["2026-04-01", -3000n, { event: "e1", beforeYen: 7500, afterYen: 4500, yen: -3000 }],
    ]);
    expect(credit?.lines[0]?.reasons[0]?.terms[0]?.rule).toBe("BZ-34");
  });

  test("an event replaced by a back-dated one: the difference is charged", () => {
    const { invoices } = run([...told, correct("2026-05-20", "e1", { with: changed("2026-02-10", 5) })]);
    // February at 5 instead of 3
    expect(invoices).toContainEqual(["2026-05-20", "invoice", 3300, 1]);
  });

  test("nothing issued changes", () => {
    const before = run(told, "2026-05-20").issued;
    expect(run([...told, correct("2026-05-20", "e1")]).issued.slice(0, before.length)).toEqual(before);
  });

  test("a correction taken back leaves every sum as it was", () => {
    const events = [...told, correct("2026-05-20", "e1"), correct("2026-06-20", "fix", {}, "undo")];
    const sums = (all: ReturnType<typeof run>) => {
      const byPeriod = new Map<string, bigint>();
      for (const line of all.issued.flatMap((one) => one.lines)) {
        const key = `${line.item} ${line.from.toString()}`;
        byPeriod.set(key, (byPeriod.get(key) ?? 0n) + line.amount);
      }
      return byPeriod;
    };
    expect(sums(run(events))).toEqual(sums(run(told)));
    expect(run(events).state?.quantity).toEqual(run(told).state?.quantity);
  });

  test("payments stay with the invoices that they paid", () => {
    const paid: ContractEvent = { id: "p", type: "pay", contract: "c1", at: "2026-03-05T10:00:00+09:00", invoice: 0 };
    const { state } = run([...told, paid, correct("2026-05-20", "e1")]);
    expect(state?.billing.invoices[0]?.payments).toHaveLength(1);
  });

  test.each([
    ["an event that is not there", correct("2026-05-20", "e9"), "event-unknown"],
    ["the order itself can't be struck out", correct("2026-05-20", "e0"), "correction-not-possible"],
    [
      "nothing is put into the future",
      correct("2026-05-20", "e1", { with: changed("2026-05-21", 5) }),
      "correction-not-possible",
    ],
    [
      "nor what the terms would have refused",
      correct("2026-05-20", "e1", { with: changed("2026-03-10", 301) }),
      "correction-not-possible",
    ],
  ])("%s", (_, event, kind) => {
    expect(run([...told, event]).refusals).toEqual([kind]);
    expect(run([...told, event]).invoices).toEqual(run(told).invoices);
  });

  test("a contract that is not there has no past", () => {
    expect(replay([correct("2026-05-20", "e1")], catalogue).refusals[0]?.refusal.kind).toBe("contract-not-found");
  });

  test("the event that replaces another needs no id of its own", () => {
    const { id: _, ...without } = changed("2026-02-10", 5);
    const parsed = contractEventSchema.parse({ ...correct("2026-05-20", "e1"), with: without });
    expect(parsed).toMatchObject({ with: { id: "with", quantity: 5 } });
  });
});
