import { Temporal } from "temporal-polyfill";
import type { Facts, Reason, ReasonKind } from "@/lib/domain/decision";

/** The sample operator's closed days (JP-02). */
export const closedDays = ["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"];

export const day = (text: string) => Temporal.PlainDate.from(text);

const name = { nameJa: "品目", nameEn: "Item" };
const unit = { unitJa: "名", unitEn: "users" };
const lite = { beyondFrom: 100, beyondEvery: 50, beyondYen: 70_000, steps: "10:300000,50:380000,100:450000", ...unit };
const fibreMonth = { ...name, yen: 300, startsOn: "2015-01-19", billedFrom: "2015-02-01", firstKind: "month-after" };
const waiver = { startsOn: "2015-02-16", billedFrom: "2015-04-01", waiverEndsOn: "2015-03-31" };

/** What the engine would say of the rules' own examples, kind by kind; figures copied from the rules or reckoned by hand. */
export const samples: Readonly<Record<ReasonKind, readonly Facts[]>> = {
  "received-the-same-day": [{ appliedOn: "2026-11-21", receivedOn: "2026-11-21" }],
  // BZ-05: Friday 9 January 2026; Monday the 12th is a holiday.
  "received-by-cutoff": [
    { appliedOn: "2026-01-09", appliedTime: "12:59:59", cutoff: "13:00", businessDay: true, receivedOn: "2026-01-09" },
    { appliedOn: "2026-01-09", appliedTime: "13:00:00", cutoff: "13:00", businessDay: true, receivedOn: "2026-01-13" },
    { appliedOn: "2026-01-10", appliedTime: "09:00:00", cutoff: "13:00", businessDay: false, receivedOn: "2026-01-13" },
  ],
  // FW-02: before the opening it is that day's, after it the next opening's; the operator is closed from 29 December to 3 January.
  "received-in-hours": [
    {
      appliedOn: "2025-12-26",
      appliedTime: "08:59:59",
      from: "09:00",
      until: "17:30",
      businessDay: true,
      receivedOn: "2025-12-26",
    },
    {
      appliedOn: "2025-12-26",
      appliedTime: "17:29:59",
      from: "09:00",
      until: "17:30",
      businessDay: true,
      receivedOn: "2025-12-26",
    },
    {
      appliedOn: "2025-12-26",
      appliedTime: "17:30:00",
      from: "09:00",
      until: "17:30",
      businessDay: true,
      receivedOn: "2026-01-05",
    },
    {
      appliedOn: "2025-12-30",
      appliedTime: "10:00:00",
      from: "09:00",
      until: "17:30",
      businessDay: false,
      receivedOn: "2026-01-05",
    },
  ],
  "starts-on-receipt": [{ receivedOn: "2025-04-10", startsOn: "2025-04-10", ...name }],
  "provided-by-staff": [{ receivedOn: "2025-04-10", startsOn: "2025-04-14", ...name }],
  "starts-at-once": [{ receivedOn: "2015-01-19", startsOn: "2015-01-19", ...name }],
  // CL-21, BZ-34: the day of receipt is day 0; 12 January 2026 is a holiday.
  "starts-after-lead-time": [
    { receivedOn: "2026-01-09", businessDays: 1, atMost: false, startsOn: "2026-01-13", ...name },
    { receivedOn: "2025-12-26", businessDays: 3, atMost: false, startsOn: "2026-01-07", ...name },
    { receivedOn: "2026-01-09", businessDays: 0, atMost: true, startsOn: "2026-01-09", ...name },
  ],
  // IV-01
  "starts-with-month": [
    {
      receivedOn: "2026-11-20",
      cutoffDay: 20,
      cutoffOn: "2026-11-20",
      startsOn: "2026-12-01",
      otherwiseOn: "2027-01-01",
      ...name,
    },
    {
      receivedOn: "2026-11-21",
      cutoffDay: 20,
      cutoffOn: "2026-11-20",
      startsOn: "2027-01-01",
      otherwiseOn: "2026-12-01",
      ...name,
    },
    {
      receivedOn: "2027-02-28",
      cutoffDay: 31,
      cutoffOn: "2027-02-28",
      startsOn: "2027-03-01",
      otherwiseOn: "2027-04-01",
      ...name,
    },
  ],
  "starts-on-desired-date": [
    { receivedOn: "2026-02-20", earliestDays: 14, earliestOn: "2026-03-06", startsOn: "2026-03-06", ...name },
    { receivedOn: "2026-02-20", earliestDays: 14, earliestOn: "2026-03-06", startsOn: "2026-04-01", ...name },
  ],
  // FW-05, IV-03
  "term-ends": [
    { termStartsOn: "2025-04-10", months: 12, termEndsOn: "2026-04-09" },
    { termStartsOn: "2025-04-01", months: 12, termEndsOn: "2026-03-31" },
    { termStartsOn: "2024-02-29", months: 12, termEndsOn: "2025-02-28" },
    { termStartsOn: "2023-03-01", months: 12, termEndsOn: "2024-02-29" },
    { termStartsOn: "2026-12-01", months: 12, termEndsOn: "2027-11-30" },
    { termStartsOn: "2026-08-31", months: 1, termEndsOn: "2026-09-30" },
  ],
  "billed-from-start-month": [{ startsOn: "2026-01-14", billedFrom: "2026-01-14", months: 0 }],
  "billed-from-month-after": [{ startsOn: "2015-01-19", billedFrom: "2015-02-01", months: 1 }],
  "billed-after-waiver": [{ ...waiver, months: 2 }],
  // FB-16: bought and cancelled in January.
  "ends-with-month": [
    { cancelledOn: "2015-01-25", useEndsOn: "2015-01-25", endsOn: "2015-01-31", ...name },
    { cancelledOn: "2024-02-29", useEndsOn: "2024-02-29", endsOn: "2024-02-29", ...name },
  ],
  "ends-on-request": [{ cancelledOn: "2026-05-07", endsOn: "2026-05-07", ...name }],
  // FW-04
  "ends-by-cutoff": [
    { acceptedOn: "2026-02-20", cutoffDay: 20, cutoffOn: "2026-02-20", endsOn: "2026-02-28", otherwiseOn: "2026-03-31", ...name },
    { acceptedOn: "2026-02-21", cutoffDay: 20, cutoffOn: "2026-02-20", endsOn: "2026-03-31", otherwiseOn: "2026-02-28", ...name },
  ],
  // IV-04, FW-05, FW-06, groupware
  "ends-with-term": [
    {
      decidedOn: "2027-10-10",
      deadlineOn: "2027-10-10",
      termEndsOn: "2027-11-30",
      endsOn: "2027-11-30",
      renewed: false,
      missedDeadlineOn: "",
      nextDeadlineOn: "2028-10-10",
      nextEndsOn: "2028-11-30",
      ...name,
    },
    {
      decidedOn: "2026-03-21",
      deadlineOn: "2027-03-20",
      termEndsOn: "2027-04-09",
      endsOn: "2027-04-30",
      renewed: true,
      missedDeadlineOn: "2026-03-20",
      nextDeadlineOn: "2028-03-20",
      nextEndsOn: "2028-04-30",
      ...name,
    },
    {
      decidedOn: "2026-06-01",
      deadlineOn: "2027-01-13",
      termEndsOn: "2027-01-13",
      endsOn: "2027-01-13",
      renewed: false,
      missedDeadlineOn: "",
      nextDeadlineOn: "2028-01-13",
      nextEndsOn: "2028-01-13",
      ...name,
    },
  ],
  "ends-early": [{ receivedOn: "2027-02-10", endsOn: "2027-02-28", minimumTermEndsOn: "2027-11-30", ...name }],
  // JP-17
  "ends-within-consumer-right": [{ documentOn: "2026-05-01", days: 8, lastDayOn: "2026-05-08", endsOn: "2026-05-08", ...name }],
  "ends-terminated": [{ decidedOn: "2026-05-01", endsOn: "2026-05-31", ...name }],
  "ends-in-waiver": [
    { cancelledOn: "2015-03-10", useEndsOn: "2015-03-10", endsOn: "2015-03-31", waiverEndsOn: "2015-03-31", ...name },
  ],
  "ends-with-contract": [{ cancelledOn: "2026-02-20", useEndsOn: "2026-02-28", endsOn: "2026-02-28", ...name }],
  "ends-with-base": [{ ...name, baseJa: "基本", baseEn: "Base" }],
  "ends-with-account-id": [{ accountId: "a-001", on: "2015-01-25" }],
  "ends-by-itself": [{ ...name, on: "2015-01-25", slots: "mail,web-space" }],
  "quantity-from": [{ receivedOn: "2026-11-21", startsOn: "2027-01-01", fromQuantity: 10, toQuantity: 12, ...unit }],
  "issued-month-after": [{ month: "2015-01", issuedOn: "2015-02-01", cardChargedOn: "2015-02-10", dueOn: "2015-02-28" }],
  // CL-18 before and after its change, and a renewal's invoice a month before (IV-06)
  "issued-in-month": [
    { anchorOn: "2026-04-01", monthsAfter: 1, day: 13, issuedOn: "2026-05-13" },
    { anchorOn: "2024-09-01", monthsAfter: 2, day: 13, issuedOn: "2024-11-13" },
    { anchorOn: "2027-12-01", monthsAfter: -1, day: 1, issuedOn: "2027-11-01" },
  ],
  "issued-on-receipt": [{ issuedOn: "2026-11-20" }],
  "issued-on-occasion": [
    { occasionOn: "2026-05-03", recordedOn: "2026-05-10", issuedOn: "2026-05-10" },
    { occasionOn: "2026-05-03", recordedOn: "2026-05-02", issuedOn: "2026-05-03" },
  ],
  // BZ-17: Saturday 31 January 2026; Tuesday 31 December 2024 stays; from Sunday 31 December 2023 past the operator's closed days
  "due-end-of-month": [
    { issuedOn: "2026-01-15", monthEndOn: "2026-01-31", moves: "next-business-day", dueOn: "2026-02-02" },
    { issuedOn: "2024-12-15", monthEndOn: "2024-12-31", moves: "next-business-day", dueOn: "2024-12-31" },
    { issuedOn: "2023-12-15", monthEndOn: "2023-12-31", moves: "next-business-day", dueOn: "2024-01-04" },
    { issuedOn: "2026-01-01", monthEndOn: "2026-01-31", moves: "never", dueOn: "2026-01-31" },
  ],
  "due-on-issue": [{ issuedOn: "2026-05-13", dueOn: "2026-05-13" }],
  "due-at-start": [{ startsOn: "2026-12-01", dueOn: "2026-12-01" }],
  // BZ-19
  barcode: [
    { total: 299_999, below: 300_000, method: "invoice", barcode: true },
    { total: 300_000, below: 300_000, method: "invoice", barcode: false },
    { total: 1_000, below: 300_000, method: "card", barcode: false },
    { total: -1_000, below: 300_000, method: "invoice", barcode: false },
  ],
  "monthly-fee": [
    { ...fibreMonth, month: "2015-02" },
    { ...name, yen: 4500, month: "2026-01", startsOn: "2026-01-14", billedFrom: "2026-01-14", firstKind: "same-month" },
    { ...name, yen: 500, month: "2015-04", startsOn: "2015-02-16", billedFrom: "2015-04-01", firstKind: "after-waiver" },
    { ...name, yen: 9000, month: "2025-04", startsOn: "2025-04-01", billedFrom: "2025-04-01", firstKind: "month-after" },
  ],
  "last-month-in-full": [{ ...fibreMonth, month: "2015-01", endsOn: "2015-01-31" }],
  "first-month-free": [{ ...fibreMonth, month: "2015-01", waiverEndsOn: "2015-01-31" }],
  "waiver-month": [{ ...name, yen: 500, ...waiver, month: "2015-03", firstKind: "after-waiver" }],
  "price-per-unit": [{ unitYen: 1500, quantity: 3, yen: 4500, ...unit }],
  // IV-07: 10, 11, 100, 101–150 users
  "price-steps": [
    { ...lite, quantity: 10, stepUpTo: 10, stepYen: 300_000, beyondCount: 0, yen: 300_000 },
    { ...lite, quantity: 11, stepUpTo: 50, stepYen: 380_000, beyondCount: 0, yen: 380_000 },
    { ...lite, quantity: 101, stepUpTo: 0, stepYen: 450_000, beyondCount: 1, yen: 520_000 },
    { ...lite, quantity: 151, stepUpTo: 0, stepYen: 450_000, beyondCount: 2, yen: 590_000 },
  ],
  "yearly-fee": [{ ...name, yen: 300_000, from: "2026-12-01", to: "2027-11-30", term: 1 }],
  "setup-fee": [{ ...name, yen: 300_000, startsOn: "2026-12-01" }],
  // IV-11: the mobile option from April of a term to November; groupware by term-months begun; the fraction cut
  "remaining-months": [
    {
      ...name,
      fromQuantity: 0,
      toQuantity: 10,
      beforeYen: 0,
      afterYen: 120_000,
      months: 12,
      remaining: 8,
      startsOn: "2027-04-01",
      termStartsOn: "2026-12-01",
      termEndsOn: "2027-11-30",
      yen: 80_000,
    },
    {
      ...name,
      fromQuantity: 1,
      toQuantity: 2,
      beforeYen: 9900,
      afterYen: 19_801,
      months: 12,
      remaining: 5,
      startsOn: "2026-09-13",
      termStartsOn: "2026-01-14",
      termEndsOn: "2027-01-13",
      yen: 4125,
    },
  ],
  // CL-16: 100.5 hours of which 40.25 in the free days, at 12 yen
  "usage-fee": [
    {
      ...name,
      meter: "vm-hours",
      unitYen: 12,
      quantity: "100.5",
      freeQuantity: "40.25",
      month: "2026-04",
      freeUntil: "2026-04-15",
      yen: 723,
      ...unit,
    },
    {
      ...name,
      meter: "vm-hours",
      unitYen: 12,
      quantity: "0.999999",
      freeQuantity: "0",
      month: "2026-04",
      freeUntil: "",
      yen: 11,
      ...unit,
    },
  ],
  "usage-correction": [
    {
      ...name,
      meter: "vm-hours",
      unitYen: 12,
      beforeYen: 1200,
      afterYen: 960,
      month: "2026-04",
      fixedOn: "2026-05-13",
      yen: -240,
      quantity: "80",
      freeQuantity: "0",
      ...unit,
    },
  ],
  "re-signup-fee": [{ ...name, yen: 3000, receivedOn: "2026-03-06", times: 2 }],
  // IV-05 with IV-10: ended in February, the term runs to November
  "early-termination": [
    { ...name, monthlyYen: 3000, months: 9, endsOn: "2027-02-28", minimumTermEndsOn: "2027-11-30", yen: 27_000 },
  ],
  "renewal-credited": [{ ...name, from: "2027-12-01", to: "2028-11-30", yen: -300_000, endsOn: "2027-11-30" }],
  // IV-19: 50 hours make a day, 30 hours none
  "interruption-credit": [
    {
      from: "2027-01-01T00:00:00+09:00",
      to: "2027-01-03T02:00:00+09:00",
      minutes: 3000,
      beyondHours: 24,
      creditDays: 1,
      yearlyYen: 300_000,
      yearDays: 365,
      yen: -821,
    },
    {
      from: "2027-01-01T00:00:00+09:00",
      to: "2027-01-01T21:00:00Z",
      minutes: 1800,
      beyondHours: 24,
      creditDays: 0,
      yearlyYen: 300_000,
      yearDays: 365,
      yen: 0,
    },
  ],
  // IV-20: 25,000 a month and 3,000 monthly; three days are 2,800, forty days the whole month
  "restriction-credit": [
    {
      from: "2027-01-31",
      to: "2027-02-02",
      days: 3,
      yearlyYen: 300_000,
      monthlyYen: 3000,
      monthDays: 30,
      monthYen: 28_000,
      capped: false,
      yen: -2800,
    },
    {
      from: "2027-01-01",
      to: "2027-02-09",
      days: 40,
      yearlyYen: 300_000,
      monthlyYen: 3000,
      monthDays: 30,
      monthYen: 28_000,
      capped: true,
      yen: -28_000,
    },
  ],
  // IV-15's example; JP-15 with a part payment
  "late-interest": [
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
    {
      invoice: 1,
      dueOn: "2026-11-01",
      paidOn: "2026-12-02",
      numerator: 145,
      denominator: 1000,
      yearDays: 365,
      segments: "660000*10,300000*20",
      yen: 5005,
    },
  ],
  surcharge: [{ evaded: 12_000, times: 3, yen: 36_000 }],
  "used-after-end": [{ endsOn: "2026-02-28", confirmedOn: "2026-04-03", month: "2026-04", yen: 12_000 }],
  "next-term-used": [{ endsOn: "2026-04-30", months: 12, monthlyYen: 9000, yen: 108_000 }],
  corrected: [{ ...name, event: "e4", beforeYen: 3500, afterYen: 0, yen: -3500 }],
  // JP-05, FB-29
  "tax-once": [
    { rate: 8, subtotal: 300, tax: 24, rounding: "truncate", cut: false },
    { rate: 10, subtotal: -101, tax: -10, rounding: "truncate", cut: true },
    { rate: 10, subtotal: 105, tax: 11, rounding: "half-up", cut: true },
    { rate: 10, subtotal: 101, tax: 11, rounding: "ceil", cut: true },
    { rate: 10, subtotal: "90071992547409930", tax: "9007199254740993", rounding: "truncate", cut: false },
  ],
  "slot-count": [{ slot: "mail", ...name, registered: 2, basic: 1, added: 5, allowed: 6 }],
  permitted: [{ labelJa: "閲覧", labelEn: "View", role: "holder", level: "all" }],
  "account-id-permanent": [{ accountId: "a-001" }],
  "account-id-never-reused": [{ accountId: "a-001", deletedOn: "2015-01-25" }],
  "admin-role-powers": [{ role: "admin" }],
  "same-as-mail-name": [{ accountId: "taro", mailName: "taro" }],
  "subscriber-support": [{ ...name, phone: "0120-000-000", hoursJa: "毎日", hoursEn: "every day" }],
};

export const reasonOf = (kind: ReasonKind, facts: Facts): Reason => ({
  kind,
  terms: [{ rule: "JP-05", clause: "general#第2条2項" }],
  facts,
});

export const everySample: readonly (readonly [ReasonKind, number, Reason])[] = Object.entries(samples).flatMap(([kind, list]) =>
  list.map((facts, n) => [kind as ReasonKind, n, reasonOf(kind as ReasonKind, facts)] as const),
);
