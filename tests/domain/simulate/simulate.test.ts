import { describe, expect, test } from "vitest";
import { outputOf } from "@/lib/domain/simulate/output";
import type { Output } from "@/lib/domain/simulate/output-shape";
import { parseScenario } from "@/lib/domain/simulate/scenario";
import { simulate } from "@/lib/domain/simulate/simulate";
import type { Simulation } from "@/lib/domain/simulate/simulation";
import type { Yen } from "@/lib/domain/yen";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { catalogue } from "../support";

type Given = Readonly<Record<string, unknown>>;

function told(until: string, events: readonly Given[], kind = "corporate"): Simulation {
  const numbered = events.map((event, n) => ({ id: `e${n}`, contract: "c1", ...event }));
  const parsed = parseScenario({ until, member: { kind }, events: numbered });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return simulate(parsed.scenario, catalogue);
}

function output(simulation: Simulation): Output {
  const result = outputOf(simulation, (refusal) => renderRefusal(refusal, "ja").text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

const news = (contract: string, at: string) => ({ at, contract, type: "order", product: "news", login: "business-admin" });
const line = (contract: string) => ({
  at: "2026-01-05T10:00:00+09:00",
  contract,
  type: "order",
  product: "fibre-vdsl",
  brand: "S",
});
const register = (contract: string, at: string) => ({ at, contract, type: "register-account-id", accountId: "taro" });

describe("[JP-08] invoice numbers", () => {
  const { invoices } = output(
    told("2026-04-30", [news("late", "2026-01-08T10:00:00+09:00"), news("early", "2026-01-07T10:00:00+09:00")]),
  );

  test("begin with R, have no gap, and follow the days of issue", () => {
    expect(invoices.map(({ number, issuedOn }) => `${number} ${issuedOn}`)).toEqual([
      "R00000001 2026-03-15",
      "R00000002 2026-03-15",
      "R00000003 2026-04-15",
      "R00000004 2026-04-15",
    ]);
  });

  test("on one day the contract that came first goes first, however the story is listed", () => {
    expect(invoices.map(({ contract }) => contract)).toEqual(["early", "late", "early", "late"]);
  });
});

describe("what a story is made of", () => {
  test("ends with its last day: what comes later has not happened", () => {
    const events = [news("c1", "2026-01-07T10:00:00+09:00"), { at: "2026-02-01T00:00:00+09:00", type: "request-cancellation" }];
    expect(output(told("2026-01-31", events)).contracts.c1).toMatchObject({ state: "active", endsOn: null });
    expect(output(told("2026-02-01", events)).contracts.c1).toMatchObject({ state: "cancelling", endsOn: "2026-02-28" });
  });

  test("[JP-01] its last day is a day in Japan", () => {
    const events = [news("c1", "2026-01-07T10:00:00+09:00"), { at: "2026-01-31T15:00:00Z", type: "request-cancellation" }];
    expect(output(told("2026-01-31", events)).contracts.c1?.endsOn).toBeNull();
  });

  test("a refused order leaves no contract, and what follows is refused too", () => {
    const { contracts, refusals } = output(
      told("2026-01-31", [
        { at: "2026-01-07T10:00:00+09:00", type: "order", product: "moon" },
        { at: "2026-01-08T10:00:00+09:00", type: "provide" },
      ]),
    );
    expect(contracts).toEqual({});
    expect(refusals).toEqual({
      e0: { rule: null, message: expect.stringContaining("この商品は扱っていません。") },
      e1: { rule: null, message: expect.stringContaining("契約が見つかりません。") },
    });
  });

  test("names that JavaScript knows are names like any other", () => {
    const { contracts } = output(told("2026-01-31", [news("__proto__", "2026-01-07T10:00:00+09:00")]));
    expect(JSON.stringify(contracts)).toMatch(/^\{"__proto__":\{"product":"news"/);
  });
});

describe("an account ID is one for the whole operator", () => {
  const lines = [line("c1"), line("c2")];

  test("[FB-08] the second contract that registers it is refused, whatever the order of the listing", () => {
    const { refusals } = output(
      told(
        "2026-01-31",
        [...lines, register("c2", "2026-01-10T10:00:00+09:00"), register("c1", "2026-01-09T10:00:00+09:00")],
        "person",
      ),
    );
    expect(refusals).toEqual({ e2: { rule: "FB-08", message: expect.stringContaining("taro") } });
  });

  test("[FB-10] deleted by one, it is for no other", () => {
    const gone = { at: "2026-01-10T10:00:00+09:00", contract: "c1", type: "delete-account-id", accountId: "taro" };
    const { refusals } = output(
      told(
        "2026-01-31",
        [...lines, register("c1", "2026-01-09T10:00:00+09:00"), gone, register("c2", "2026-01-11T10:00:00+09:00")],
        "person",
      ),
    );
    expect(refusals).toEqual({ e4: { rule: "FB-10", message: expect.stringContaining("taro") } });
  });

  test("what the refused one would have had is not there: its mail address is refused as well", () => {
    const mail = { at: "2026-01-12T10:00:00+09:00", contract: "c2", type: "set-mail", accountId: "taro", kind: "operator" };
    const { refusals } = output(
      told(
        "2026-01-31",
        [...lines, register("c1", "2026-01-09T10:00:00+09:00"), register("c2", "2026-01-11T10:00:00+09:00"), mail],
        "person",
      ),
    );
    expect(Object.keys(refusals)).toEqual(["e3", "e4"]);
  });
});

describe("[BZ-15] the method of payment changes by the number of an invoice of the contract", () => {
  const change = (invoiceNumber: string) =>
    output(
      told("2026-04-30", [
        news("c1", "2026-01-07T10:00:00+09:00"),
        news("c2", "2026-01-08T10:00:00+09:00"),
        { at: "2026-03-20T10:00:00+09:00", type: "change-payment-method", to: "card", invoiceNumber },
      ]),
    ).refusals;

  test("its own, as the replay numbers it", () => expect(change("R00000001")).toEqual({}));
  test("the newest", () => expect(change("latest")).toEqual({}));
  test.each([
    ["another contract's", "R00000002"],
    ["nobody's", "R00000009"],
    ["one that is not issued yet", "R00000003"],
  ])("%s is refused", (_, number) => expect(change(number)).toMatchObject({ e2: { rule: "BZ-15" } }));
});

test("[JP-07] a correction brings the difference on an invoice of its own, taken back it brings it back; what was issued stays", () => {
  const order = { at: "2026-11-10T10:00:00+09:00", type: "order", product: "inventory-lite", quantity: 10 };
  const twenty = { ...order, contract: "c1", quantity: 20 };
  const corrected = { at: "2027-01-15T10:00:00+09:00", type: "correct", replaces: "e0", with: twenty };
  const takenBack = { at: "2027-02-15T10:00:00+09:00", type: "correct", replaces: "e1" };
  const { invoices, refusals } = output(told("2027-03-31", [order, corrected, takenBack]));
  expect(refusals).toEqual({});
  // 380,000 − 300,000 = 80,000, with 10% tax 88,000.
  expect(invoices.map(({ issuedOn, total }) => [issuedOn, total])).toEqual([
    ["2026-11-10", 660_000],
    ["2027-01-15", 88_000],
    ["2027-02-15", -88_000],
  ]);
});

test("[IV-12] what is paid by the year stays so: no change of payment is taken, with whatever number", () => {
  const order = { at: "2026-01-07T10:00:00+09:00", type: "order", product: "inventory-lite", quantity: 10 };
  const change = { at: "2026-02-20T10:00:00+09:00", type: "change-payment-method", to: "invoice", invoiceNumber: "latest" };
  expect(output(told("2026-04-30", [order, change])).refusals).toMatchObject({ e1: { rule: "IV-12" } });
});

describe("the output", () => {
  test("[BZ-11] an order taken back has ended, with no end of its own and no invoice", () => {
    const { contracts, invoices } = output(
      told("2026-04-30", [news("c1", "2026-01-07T10:00:00+09:00"), { at: "2026-01-07T11:00:00+09:00", type: "withdraw-order" }]),
    );
    expect(contracts.c1).toMatchObject({ state: "ended", endsOn: null, termEndsOn: null, minimumTermEndsOn: null });
    expect(invoices).toEqual([]);
  });

  test("fields stand in one order", () => {
    const { contracts, invoices } = output(told("2026-04-30", [news("c1", "2026-01-07T10:00:00+09:00")]));
    expect(Object.keys(contracts.c1 ?? {})).toEqual([
      "product",
      "state",
      "receivedOn",
      "startsOn",
      "minimumTermEndsOn",
      "termEndsOn",
      "endsOn",
      "options",
    ]);
    expect(Object.keys(invoices[0] ?? {})).toEqual([
      "number",
      "contract",
      "issuedOn",
      "dueOn",
      "lines",
      "subtotals",
      "tax",
      "total",
      "barcode",
    ]);
    expect(Object.keys(invoices[0]?.lines[0] ?? {})).toEqual([
      "code",
      "option",
      "from",
      "to",
      "quantity",
      "amount",
      "taxRate",
      "rules",
    ]);
  });

  test("[JP-03] an amount that JSON can't hold to the yen is named, not rounded", () => {
    const simulation = told("2026-03-31", [news("c1", "2026-01-07T10:00:00+09:00")]);
    const [invoice] = simulation.invoices;
    if (!invoice) throw new Error("no invoice");
    const invoices = [{ ...invoice, total: (2n ** 53n) as Yen }];
    expect(outputOf({ ...simulation, invoices }, () => "")).toEqual({
      ok: false,
      faults: [{ path: "invoices[0].total", expected: "an amount within ±9007199254740991 yen", found: "9007199254740992" }],
    });
  });
});
