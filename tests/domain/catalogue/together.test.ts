import { describe, expect, test } from "vitest";
import { type Change, faultsOf, set } from "./sample";

const lite = "products/inventory-lite.yaml";
const vdsl = "products/fibre-vdsl.yaml";
const firewall = "products/firewall-vm.yaml";
const term = { rule: "FB-21", clause: "fibre#第1条1項" };
type Case = readonly [name: string, changes: readonly Change[], expected: string];

const together: Case[] = [
  [
    "a monthly charge that nothing invoices",
    [[vdsl, ["invoicing", "monthly"], undefined]],
    `${vdsl} charges[0]: a charge that the invoicing of the product fibre-vdsl has a section for: monthly`,
  ],
  [
    "a yearly charge that nothing invoices",
    [[lite, ["invoicing", "yearly"], undefined]],
    `${lite} charges[1]: a charge that the invoicing of the product inventory-lite has a section for: yearly`,
  ],
  [
    "a metered charge that nothing invoices",
    [["products/cloud-o.yaml", ["invoicing", "usage"], undefined]],
    "products/cloud-o.yaml charges[2]: a charge that the invoicing",
  ],
  [
    "an option's charge that nothing invoices",
    [[lite, ["invoicing", "monthly"], undefined]],
    "options/memory-ht.yaml charges[0]: a charge that the invoicing of the product inventory-lite has a section for: monthly",
  ],
  [
    "a setup fee that nothing invoices",
    [
      [
        "products/cloud-o.yaml",
        ["charges", 0],
        {
          kind: "once",
          code: "setup",
          when: "start",
          name: { ja: "費", en: "fee" },
          price: { kind: "flat", yen: 1, ...term },
          tax: "standard",
        },
      ],
    ],
    "products/cloud-o.yaml charges[0]: a charge that the invoicing of the product cloud-o has a section for: yearly or monthly",
  ],
  [
    "a yearly charge of a term of 24 months",
    [[lite, ["term", "months"], 24]],
    `${lite} charges[1]: no yearly charge: the term of the product inventory-lite isn't 12 months renewing by 12`,
  ],
  [
    "a yearly charge of a term that renews by a month",
    [["products/groupware.yaml", ["term", "renewsBy"], 1]],
    "products/groupware.yaml charges[0]: no yearly charge",
  ],
  [
    "an option's yearly charge without a term",
    [[lite, ["term"], { kind: "none", ...term }]],
    "options/mobile.yaml charges[1]: no yearly charge: the term of the product inventory-lite",
  ],
  [
    "a month's fee due at the start",
    [[vdsl, ["invoicing", "monthly", "due"], { kind: "start", ...term }]],
    `${vdsl} invoicing.monthly.due.kind: end-of-issue-month or issue-day: nothing starts here | "start"`,
  ],
  [
    "a renewal due at the start",
    [[lite, ["invoicing", "yearly", "renewal", "due"], { kind: "start", ...term }]],
    `${lite} invoicing.yearly.renewal.due.kind: end-of-issue-month`,
  ],
  [
    "what an occasion brings due at the start",
    [[vdsl, ["invoicing", "immediate", "due"], { kind: "start", ...term }]],
    `${vdsl} invoicing.immediate.due.kind: end-of-issue-month`,
  ],
  [
    "older rules out of order",
    [
      [
        "products/cloud-o.yaml",
        ["invoicing", "usage", "issue", "earlier"],
        [
          { until: "2024-09", monthsAfter: 2, day: 13 },
          { until: "2024-09", monthsAfter: 3, day: 1 },
        ],
      ],
    ],
    "invoicing.usage.issue.earlier[1].until: a month after 2024-09, the one before it",
  ],
  [
    "a first payment by a method that there isn't",
    [["products/groupware.yaml", ["payment", "first", "only"], ["card"]]],
    'products/groupware.yaml payment.first.only[0]: one of invoice, direct-debit | "card"',
  ],
  [
    "a barcode for a method that there isn't",
    [["products/groupware.yaml", ["invoicing", "barcode", "methods"], ["invoice", "cash"]]],
    "products/groupware.yaml invoicing.barcode.methods[1]: one of invoice, direct-debit",
  ],
  [
    "a debit without direct debit",
    [["products/groupware.yaml", ["payment", "methods"], ["invoice"]]],
    "products/groupware.yaml payment.debit: nothing: the methods are invoice",
  ],
  [
    "a card day without a card",
    [[vdsl, ["payment", "methods"], ["invoice"]]],
    `${vdsl} invoicing.cardChargeDay: nothing: the methods are invoice`,
  ],
  [
    "an early end without a term",
    [
      [
        vdsl,
        ["cancellation", "early"],
        { kind: "remaining-not-invoiced", name: { ja: "残", en: "rest" }, renewed: term, ...term },
      ],
    ],
    `${vdsl} cancellation.early: nothing: without a fixed term no end is early`,
  ],
  [
    "a next term after the end without a term",
    [[firewall, ["afterEnd", "kind"], "next-term"]],
    `${firewall} afterEnd.kind: months-until-confirmed: the product has no fixed term`,
  ],
  [
    "use after the end of what has no monthly fee",
    [["products/groupware.yaml", ["afterEnd"], { kind: "months-until-confirmed", name: { ja: "後", en: "after" }, ...term }]],
    "products/groupware.yaml afterEnd: nothing: there is no monthly charge",
  ],
  ["credits of a yearly fee that there isn't", [[vdsl, ["credits"], {}]], `${vdsl} credits: nothing: there is no yearly charge`],
  [
    "a yearly fee that rises by the month",
    [["products/groupware.yaml", ["quantity", "up", "kind"], "month-of-receipt"]],
    "products/groupware.yaml quantity.up.kind: start-rule or day-of-receipt",
  ],
  [
    "a yearly fee that falls by the month",
    [["products/groupware.yaml", ["quantity", "down", "kind"], "next-month"]],
    "products/groupware.yaml quantity.down.kind: as-cancellation or never",
  ],
  [
    "a limit below the least number",
    [["products/welfare.yaml", ["quantity", "max", "count"], 4]],
    "products/welfare.yaml quantity.max.count: at least 5, the least number | 4",
  ],
  [
    "an option's limit below its least number",
    [
      [
        "options/mobile.yaml",
        ["quantity"],
        {
          unit: { ja: "人", en: "users" },
          min: { count: 3, ...term },
          max: { count: 2, ...term },
          up: { kind: "start-rule", ...term },
          down: { kind: "never", ...term },
        },
      ],
    ],
    "options/mobile.yaml quantity.max.count: at least 3",
  ],
  [
    "no login that may order",
    [
      [
        "products/groupware.yaml",
        ["who", "refusedLogins"],
        ["standard", "business-admin", "business-user"].map((login) => ({ login, ...term })),
      ],
    ],
    "products/groupware.yaml who.refusedLogins: a login that isn't refused",
  ],
];

describe("[JP-03] choices that don't go together", () => {
  test.each(together)("%s", (_, changes, expected) => {
    expect(faultsOf(set(...changes)).join("\n")).toContain(expected);
  });

  test("[BZ-04] a limit that equals the least number is fine", () => {
    expect(faultsOf(set(["products/welfare.yaml", ["quantity", "max", "count"], 5]))).toEqual([]);
  });
});
