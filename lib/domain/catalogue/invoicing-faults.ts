import type { ChargeTerms } from "./charge";
import { placeOf } from "./expand-plans";
import type { Fault } from "./fault";
import type { Invoicing } from "./invoicing";
import { oneOf } from "./permission-links";
import type { Product } from "./product";
import type { ProductSource } from "./product-links";

/** Charges that no section invoices, sections whose days make no sense, and methods of payment that the product hasn't. */
export function invoicingFaults({ file, entry, options }: ProductSource): Fault[] {
  const { product } = entry;
  return [
    ...chargeFaults(file, placeOf(entry, "charges"), product.charges, product),
    ...options.flatMap((option) => chargeFaults(option.file, "charges", option.value.charges, product)),
    ...sectionFaults(file, placeOf(entry, "invoicing"), product),
    ...methodFaults(file, placeOf(entry, "payment"), placeOf(entry, "invoicing"), product),
  ];
}

const MONTHS = 12;

function chargeFaults(file: string, at: string, charges: readonly ChargeTerms[], product: Product): Fault[] {
  const whose = `of the product ${product.code}`;
  return charges.flatMap((charge, n) => {
    const path = `${at}[${n}]`;
    const missing = sectionsFor(charge).every((section) => product.invoicing[section] === undefined);
    const expected = `a charge that the invoicing ${whose} has a section for: ${sectionsFor(charge).join(" or ")}`;
    const { term } = product;
    const twelve = term.kind === "fixed" && term.months === MONTHS && term.renewsBy === MONTHS;
    return [
      ...(missing ? [{ file, path, expected }] : []),
      ...(charge.kind === "yearly" && !twelve
        ? [{ file, path, expected: `no yearly charge: the term ${whose} isn't ${MONTHS} months renewing by ${MONTHS}` }]
        : []),
    ];
  });
}

function sectionsFor({ kind }: ChargeTerms): readonly ("monthly" | "yearly" | "usage")[] {
  switch (kind) {
    case "monthly":
      return ["monthly"];
    case "yearly":
      return ["yearly"];
    case "metered":
      return ["usage"];
    case "once":
      return ["yearly", "monthly"];
  }
}

/** Only what begins can be due at its start; an older rule ends before a newer one. */
function sectionFaults(file: string, at: string, { invoicing }: Product): Fault[] {
  const { monthly, usage, yearly, immediate } = invoicing;
  const dues = { monthly: monthly?.due, usage: usage?.due, "yearly.renewal": yearly?.renewal.due, immediate: immediate.due };
  return [
    ...Object.entries(dues).flatMap(([section, due]) =>
      due?.kind === "start"
        ? [{ file, path: `${at}.${section}.due.kind`, expected: "end-of-issue-month or issue-day: nothing starts here" }]
        : [],
    ),
    ...monthRules(invoicing).flatMap(([section, rule]) =>
      earlierFaults(file, `${at}.${section}.issue.earlier`, rule.earlier ?? []),
    ),
  ];
}

type MonthRule = NonNullable<Invoicing["monthly"]>["issue"];

function monthRules({ monthly, usage, yearly }: Invoicing): [string, MonthRule][] {
  const rules = {
    monthly: monthly?.issue,
    usage: usage?.issue,
    "yearly.first": yearly?.first.issue,
    "yearly.renewal": yearly?.renewal.issue,
    "yearly.addition": yearly?.addition.issue,
  };
  return Object.entries(rules).flatMap(([section, rule]): [string, MonthRule][] =>
    rule?.kind === "month" ? [[section, rule]] : [],
  );
}

function earlierFaults(file: string, at: string, earlier: NonNullable<MonthRule["earlier"]>): Fault[] {
  return earlier.flatMap(({ until }, n) => {
    const before = earlier[n - 1]?.until;
    const rises = before === undefined || until > before;
    return rises ? [] : [{ file, path: `${at}[${n}].until`, expected: `a month after ${before}, the one before it` }];
  });
}

function methodFaults(file: string, payment: string, invoicing: string, product: Product): Fault[] {
  const { methods, first, debit } = product.payment;
  const { barcode, cardChargeDay } = product.invoicing;
  const named = [
    ...(first?.only ?? []).map((value, n) => ({ path: `${payment}.first.only[${n}]`, value })),
    ...(barcode?.methods ?? []).map((value, n) => ({ path: `${invoicing}.barcode.methods[${n}]`, value })),
    ...(debit ? [{ path: `${payment}.debit`, value: "direct-debit" }] : []),
    ...(cardChargeDay === undefined ? [] : [{ path: `${invoicing}.cardChargeDay`, value: "card" }]),
  ];
  const known: readonly string[] = methods;
  const hint = (path: string) => (/\]$/.test(path) ? oneOf(known) : `nothing: the methods are ${known.join(", ")}`);
  return named.filter(({ value }) => !known.includes(value)).map(({ path }) => ({ file, path, expected: hint(path) }));
}
