import { describe, expect, test } from "vitest";
import type { Charge, Invoice } from "@/lib/domain/billing/charge";
import type { Facts, ReasonKind } from "@/lib/domain/decision";
import { recomputeInvoice } from "@/lib/domain/recompute/recompute-invoice";
import type { InvoiceTerms } from "@/lib/domain/recompute/recompute-line";
import { type Yen, yen } from "@/lib/domain/yen";
import { closedDays, day, reasonOf } from "./samples";

const terms: InvoiceTerms = {
  rates: [
    { from: "2019-10-01", standard: 10, reduced: 8 },
    { from: "2014-04-01", standard: 8 },
  ],
  rounding: "truncate",
  closedDays,
};

const name = { ja: "品目", en: "Item" };
const names = { nameJa: "品目", nameEn: "Item" };

function line(amount: number, given: Partial<Charge>, ...reasons: readonly (readonly [ReasonKind, Facts])[]): Charge {
  return {
    item: "line",
    code: "recurring",
    option: null,
    accountId: null,
    name,
    from: day("2026-12-01"),
    to: day("2027-11-30"),
    quantity: 11,
    amount: yen(amount),
    taxRate: 10,
    reasons: reasons.map(([kind, facts]) => reasonOf(kind, facts)),
    ...given,
  };
}

const lite = { beyondFrom: 100, beyondEvery: 50, beyondYen: 70_000, beyondCount: 0, steps: "10:300000,50:380000,100:450000" };
const fee = line(
  380_000,
  {},
  ["yearly-fee", { ...names, yen: 380_000, from: "2026-12-01", to: "2027-11-30", term: 1 }],
  ["price-steps", { ...lite, quantity: 11, stepUpTo: 50, stepYen: 380_000, yen: 380_000, unitJa: "名", unitEn: "users" }],
);
const setup = line(300_000, { code: "setup", from: day("2026-12-01"), to: day("2026-12-01"), quantity: 1 }, [
  "setup-fee",
  { ...names, yen: 300_000, startsOn: "2026-12-01" },
]);
const interest = line(
  3932,
  { code: "late-interest", from: day("2026-12-01"), to: day("2026-12-30"), quantity: 1, taxRate: null },
  [
    "late-interest",
    {
      invoice: 1,
      dueOn: "2026-11-30",
      paidOn: "2026-12-31",
      numerator: 145,
      denominator: 1000,
      yearDays: 365,
      segments: "330000*30",
      yen: 3932,
    },
  ],
);

/** A first invoice of IV-06 with a line outside the tax. */
const invoice: Invoice = {
  contract: "c1",
  index: 0,
  kind: "invoice",
  regular: false,
  issuedOn: day("2026-11-20"),
  dueOn: day("2026-12-01"),
  method: "transfer",
  barcode: false,
  lines: [fee, setup, interest],
  subtotal: yen(683_932),
  rates: [
    {
      rate: 10,
      subtotal: yen(680_000),
      tax: yen(68_000),
      reason: reasonOf("tax-once", { rate: 10, subtotal: 680_000, tax: 68_000, rounding: "truncate", cut: false }),
    },
  ],
  tax: yen(68_000),
  total: yen(751_932),
  reasons: [
    reasonOf("issued-on-receipt", { issuedOn: "2026-11-20" }),
    reasonOf("due-at-start", { startsOn: "2026-12-01", dueOn: "2026-12-01" }),
  ],
};

const facts = (changed: Partial<Invoice>) => recomputeInvoice({ ...invoice, ...changed }, terms).map((one) => one.fact);
const withLine = (changed: Partial<Charge>) => facts({ lines: [{ ...fee, ...changed }, setup, interest] });
const more = (amount: Yen) => yen(amount + 1n);

describe("[JP-05] [JP-04] an invoice reckoned again", () => {
  test("agrees where all is right", () => {
    expect(recomputeInvoice(invoice, terms)).toEqual([]);
  });

  test("finds out each sum that is off by a yen", () => {
    expect(facts({ subtotal: more(invoice.subtotal) })).toEqual(["subtotal"]);
    expect(facts({ tax: more(invoice.tax) })).toEqual(["tax"]);
    expect(facts({ total: more(invoice.total) })).toEqual(["total"]);
    expect(facts({ rates: invoice.rates.map((one) => ({ ...one, tax: more(one.tax) })) })).toEqual([
      "rates[10].tax",
      "rates[10].reason.tax",
    ]);
    expect(facts({ rates: invoice.rates.map((one) => ({ ...one, subtotal: more(one.subtotal) })) })).toEqual([
      "rates[10].subtotal",
      "rates[10].reason.subtotal",
    ]);
    expect(facts({ rates: [] })).toEqual(["rates"]);
  });

  test("finds out a line whose amount is not the one that its reasons give", () => {
    expect(withLine({ amount: more(fee.amount) })).toEqual([
      "lines[0].amount",
      "lines[0].amount",
      "rates[10].subtotal",
      "subtotal",
      "total",
    ]);
    expect(
      withLine({ reasons: [reasonOf("term-ends", { termStartsOn: "2026-12-01", months: 12, termEndsOn: "2027-11-30" })] }),
    ).toEqual(["lines[0].amount"]);
    expect(withLine({ reasons: [] })).toEqual(["lines[0].amount", "lines[0].reasons"]);
  });

  test("a share has the last word over the price that it is a share of", () => {
    const share = {
      ...names,
      fromQuantity: 0,
      toQuantity: 11,
      beforeYen: 0,
      afterYen: 380_000,
      months: 12,
      remaining: 12,
      startsOn: "2026-12-01",
      termStartsOn: "2026-12-01",
      termEndsOn: "2027-11-30",
      yen: 380_000,
    };
    const [, price] = fee.reasons;
    expect(withLine({ reasons: [reasonOf("remaining-months", share), ...(price ? [price] : [])] })).toEqual([]);
    const less = { ...share, afterYen: 350_000, yen: 350_000 };
    expect(withLine({ reasons: [reasonOf("remaining-months", less), ...(price ? [price] : [])] })).toEqual(["lines[0].amount"]);
  });

  test("finds out a rate that is not the one of the last day paid for", () => {
    expect(withLine({ taxRate: 5 })).toContain("lines[0].taxRate");
    expect(withLine({ to: day("2019-09-30"), from: day("2019-09-01") })).toContain("lines[0].taxRate");
    expect(facts({ lines: [fee, setup, { ...interest, taxRate: 10 }] })).toContain("lines[2].taxRate");
    expect(withLine({ taxRate: 8 })).not.toContain("lines[0].taxRate");
  });

  test("finds out a period that is not the reason's", () => {
    expect(withLine({ to: day("2027-11-29") })).toEqual(["lines[0].to"]);
    expect(withLine({ from: day("2026-12-02") })).toEqual(["lines[0].from"]);
    expect(facts({ lines: [fee, { ...setup, to: day("2026-12-02") }, interest] })).toEqual(["lines[1].to"]);
    expect(facts({ lines: [fee, setup, { ...interest, to: day("2026-11-30") }] })).toEqual(["lines[2].to"]);
  });

  test("finds out days and a kind that are not the invoice's", () => {
    expect(facts({ issuedOn: day("2026-11-21") })).toEqual(["issued-on-receipt.issuedOn"]);
    expect(facts({ dueOn: day("2026-12-02") })).toEqual(["due-at-start.dueOn"]);
    expect(facts({ kind: "credit-note" })).toEqual(["kind"]);
  });

  test("no invoice is for nothing", () => {
    const empty = { lines: [], rates: [], subtotal: yen(0), tax: yen(0), total: yen(0) };
    expect(facts(empty)).toEqual(["lines"]);
  });

  test("rounds the size, so that a credit mirrors its charge", () => {
    const halfUp = { ...terms, rounding: "half-up" } as const;
    const credit = line(-5, { quantity: 1 }, ["corrected", { ...names, event: "e4", beforeYen: 5, afterYen: 0, yen: -5 }]);
    const rate = {
      rate: 10,
      subtotal: yen(-5),
      tax: yen(-1),
      reason: reasonOf("tax-once", { rate: 10, subtotal: -5, tax: -1, rounding: "half-up", cut: true }),
    };
    const note = {
      ...invoice,
      kind: "credit-note" as const,
      lines: [credit],
      rates: [rate],
      subtotal: yen(-5),
      tax: yen(-1),
      total: yen(-6),
    };
    expect(recomputeInvoice(note, halfUp)).toEqual([]);
    expect(recomputeInvoice(note, terms).map((one) => one.fact)).toEqual(["rates[10].tax", "tax", "total"]);
    expect(recomputeInvoice({ ...note, kind: "invoice" }, halfUp).map((one) => one.fact)).toEqual(["kind"]);
  });
});
