import type { Facts } from "@/lib/domain/decision";
import type { ReasonKind } from "@/lib/domain/reason-kinds";
import { caseworkFacts } from "./casework-facts";
import { limitFacts } from "./limit-facts";

const name = { nameJa: "在庫クラウド", nameEn: "Inventory cloud" };
const users = { unitJa: "ユーザー", unitEn: "users" };
const hours = { unitJa: "時間", unitEn: "hours" };
const option = { startsOn: "2026-01-13", billedFrom: "2026-02-01", ...name };
const start = { receivedOn: "2026-11-20", startsOn: "2026-12-01", ...name };
const ending = { cancelledOn: "2026-03-05", useEndsOn: "2026-03-05", endsOn: "2026-03-31", ...name };
const steps = { ...users, steps: "10:300000,50:380000,100:450000", beyondFrom: 100, beyondEvery: 50, beyondYen: 70000 };
const termEnd = {
  decidedOn: "2027-10-10",
  deadlineOn: "2027-10-10",
  termEndsOn: "2027-11-30",
  endsOn: "2027-11-30",
  renewed: false,
  missedDeadlineOn: "",
  nextDeadlineOn: "2028-10-10",
  nextEndsOn: "2028-11-30",
  ...name,
};
const cutoff = { appliedOn: "2026-01-20", appliedTime: "12:59:59", cutoff: "13:00", businessDay: true, receivedOn: "2026-01-20" };
const opening = { ...cutoff, from: "09:00", until: "17:30" };
const addition = {
  ...name,
  fromQuantity: 10,
  toQuantity: 50,
  beforeYen: 300000,
  afterYen: 380000,
  months: 12,
  remaining: 8,
  startsOn: "2027-04-01",
  termStartsOn: "2026-12-01",
  termEndsOn: "2027-11-30",
  yen: 53333,
};
const usage = { ...name, ...hours, meter: "vm-hours", unitYen: 12, quantity: "100.5", month: "2026-04" };
const usageFee = { ...usage, freeQuantity: "0.125", freeUntil: "2026-04-10", yen: 1204 };
const restriction = {
  from: "2027-03-01",
  to: "2027-03-05",
  days: 5,
  yearlyYen: 300000,
  monthlyYen: 3000,
  monthDays: 30,
  monthYen: 28000,
  capped: false,
  yen: -4666,
};
const interest = {
  invoice: 1,
  dueOn: "2026-11-30",
  paidOn: "2026-12-31",
  numerator: 145,
  denominator: 1000,
  yearDays: 365,
  segments: "330000*30",
  yen: 3932,
};
const bar = { total: 299999, below: 300000, method: "invoice", barcode: true };

/** Facts as the engine gives them, by kind: one of each branch that the words take. */
export const reasonFacts: Readonly<Record<ReasonKind, readonly Facts[]>> = {
  "received-the-same-day": [{ appliedOn: "2026-01-20", receivedOn: "2026-01-20" }],
  "received-by-cutoff": [
    cutoff,
    { ...cutoff, appliedTime: "13:00:00", receivedOn: "2026-01-21" },
    { ...cutoff, appliedOn: "2026-01-24", businessDay: false, receivedOn: "2026-01-26" },
  ],
  "received-in-hours": [
    opening,
    { ...opening, appliedTime: "08:59:59" },
    { ...opening, appliedTime: "17:30:00", receivedOn: "2026-01-21" },
    { ...opening, appliedOn: "2026-01-24", businessDay: false, receivedOn: "2026-01-26" },
  ],
  "starts-on-receipt": [start],
  "provided-by-staff": [start],
  "starts-at-once": [start],
  "starts-after-lead-time": [
    { ...start, businessDays: 3, atMost: false },
    { ...start, businessDays: 1, atMost: true },
  ],
  "starts-with-month": [
    { ...start, cutoffDay: 20, cutoffOn: "2026-11-20", otherwiseOn: "2027-01-01" },
    {
      ...start,
      receivedOn: "2026-11-21",
      cutoffDay: 20,
      cutoffOn: "2026-11-20",
      startsOn: "2027-01-01",
      otherwiseOn: "2026-12-01",
    },
  ],
  "starts-on-desired-date": [
    { ...start, earliestDays: 14, earliestOn: "2026-12-04", startsOn: "2026-12-04" },
    { ...start, earliestDays: 14, earliestOn: "2026-12-04", startsOn: "2026-12-24" },
  ],
  "term-ends": [
    { termStartsOn: "2025-04-10", months: 12, termEndsOn: "2026-04-09" },
    { termStartsOn: "2024-02-29", months: 12, termEndsOn: "2025-02-28" },
  ],
  "billed-from-start-month": [{ startsOn: "2026-01-13", billedFrom: "2026-01-01" }],
  "billed-from-month-after": [option],
  "billed-after-waiver": [{ startsOn: "2026-01-13", months: 2, waiverEndsOn: "2026-02-28", billedFrom: "2026-03-01" }],
  "ends-with-month": [ending],
  "ends-on-request": [ending],
  "ends-by-cutoff": [
    { ...name, acceptedOn: "2026-02-20", cutoffDay: 20, cutoffOn: "2026-02-20", endsOn: "2026-02-28", otherwiseOn: "2026-03-31" },
    { ...name, acceptedOn: "2026-02-21", cutoffDay: 20, cutoffOn: "2026-02-20", endsOn: "2026-03-31", otherwiseOn: "2026-02-28" },
  ],
  "ends-with-term": [
    termEnd,
    {
      ...termEnd,
      decidedOn: "2027-10-11",
      renewed: true,
      missedDeadlineOn: "2027-10-10",
      deadlineOn: "2028-10-10",
      termEndsOn: "2028-11-30",
      endsOn: "2028-11-30",
      nextDeadlineOn: "2029-10-10",
      nextEndsOn: "2029-11-30",
    },
  ],
  "ends-early": [{ ...name, receivedOn: "2027-03-05", endsOn: "2027-03-31", minimumTermEndsOn: "2027-11-30" }],
  "ends-within-consumer-right": [{ ...name, documentOn: "2026-05-01", days: 8, lastDayOn: "2026-05-08", endsOn: "2026-05-08" }],
  "ends-terminated": [{ ...name, decidedOn: "2027-03-05", endsOn: "2027-03-31" }],
  "ends-in-waiver": [{ ...ending, waiverEndsOn: "2026-03-31" }],
  "ends-with-contract": [ending],
  "ends-with-base": [{ ...name, baseJa: "機器保証", baseEn: "Equipment warranty" }],
  "ends-with-account-id": [{ accountId: "mihon", on: "2026-03-05" }],
  "ends-by-itself": [{ ...name, on: "2026-03-05" }],
  "quantity-from": [
    { ...users, receivedOn: "2027-03-05", startsOn: "2027-04-01", fromQuantity: 10, toQuantity: 50 },
    { ...users, receivedOn: "2027-03-05", startsOn: "2027-04-01", fromQuantity: 50, toQuantity: 1 },
  ],
  "issued-month-after": [{ month: "2026-01", issuedOn: "2026-02-01", cardChargedOn: "2026-02-10", dueOn: "2026-02-28" }],
  "issued-in-month": [-12, -1, 0, 1, 2, 3].map((monthsAfter) => ({
    anchorOn: "2026-12-01",
    monthsAfter,
    day: 1,
    issuedOn: "2026-12-01",
  })),
  "issued-on-receipt": [{ issuedOn: "2026-11-20" }],
  "issued-on-occasion": [
    { occasionOn: "2027-03-06", recordedOn: "2027-03-05", issuedOn: "2027-03-06" },
    { occasionOn: "2027-03-06", recordedOn: "2027-03-09", issuedOn: "2027-03-09" },
  ],
  "due-end-of-month": [
    { issuedOn: "2026-01-15", monthEndOn: "2026-01-31", moves: "never", dueOn: "2026-01-31" },
    { issuedOn: "2026-01-15", monthEndOn: "2026-01-31", moves: "next-business-day", dueOn: "2026-02-02" },
    { issuedOn: "2026-03-15", monthEndOn: "2026-03-31", moves: "next-business-day", dueOn: "2026-03-31" },
  ],
  "due-on-issue": [{ issuedOn: "2027-03-05", dueOn: "2027-03-05" }],
  "due-at-start": [{ startsOn: "2026-12-01", dueOn: "2026-12-01" }],
  barcode: [bar, { ...bar, total: 300000, barcode: false }, { ...bar, method: "direct-debit", barcode: false }],
  "monthly-fee": [
    { ...option, yen: 500, month: "2026-02", firstKind: "month-after" },
    { ...option, billedFrom: "2026-01-01", yen: 500, month: "2026-01", firstKind: "same-month" },
    { ...option, billedFrom: "2026-01-01", yen: 500, month: "2026-02", firstKind: "same-month" },
  ],
  "last-month-in-full": [{ ...option, yen: 500, month: "2026-03", endsOn: "2026-03-31", firstKind: "month-after" }],
  "first-month-free": [{ ...option, yen: 500, month: "2026-01", firstKind: "month-after" }],
  "waiver-month": [{ ...option, yen: 500, month: "2026-01", billedFrom: "2026-03-01", waiverEndsOn: "2026-02-28" }],
  "price-per-unit": [{ ...users, unitYen: 1500, quantity: 3, yen: 4500 }],
  "price-steps": [
    { ...steps, quantity: 50, stepUpTo: 50, stepYen: 380000, beyondCount: 0, yen: 380000 },
    { ...steps, quantity: 100, stepUpTo: 100, stepYen: 450000, beyondCount: 0, yen: 450000 },
    { ...steps, quantity: 151, stepUpTo: 0, stepYen: 450000, beyondCount: 2, yen: 590000 },
  ],
  "yearly-fee": [
    { ...name, yen: 300000, from: "2026-12-01", to: "2027-11-30", term: 1 },
    { ...name, yen: 300000, from: "2027-12-01", to: "2028-11-30", term: 2 },
  ],
  "setup-fee": [{ ...name, yen: 300000, startsOn: "2026-12-01" }],
  "remaining-months": [
    addition,
    { ...addition, fromQuantity: 0, beforeYen: 0, afterYen: 120000, yen: 80000 },
    { ...addition, afterYen: 420000, remaining: 1, startsOn: "2027-11-01", yen: 10000 },
  ],
  "usage-fee": [
    usageFee,
    { ...usageFee, month: "2026-05", freeQuantity: "0", yen: 1206 },
    { ...usage, freeQuantity: "0", freeUntil: "", yen: 1206 },
  ],
  "usage-correction": [
    { ...usage, freeQuantity: "0", beforeYen: 1200, afterYen: 1206, fixedOn: "2026-05-13", yen: 6 },
    { ...usage, freeQuantity: "0", beforeYen: 1300, afterYen: 1206, fixedOn: "2026-05-13", yen: -94 },
  ],
  "re-signup-fee": [{ ...name, yen: 3000, receivedOn: "2026-03-06", times: 2 }],
  "early-termination": [
    { ...name, monthlyYen: 3000, months: 8, endsOn: "2027-03-31", minimumTermEndsOn: "2027-11-30", yen: 24000 },
  ],
  "renewal-credited": [{ ...name, from: "2027-12-01", to: "2028-11-30", yen: -300000, endsOn: "2027-11-30" }],
  "interruption-credit": [
    {
      from: "2027-02-28T15:00:00Z",
      to: "2027-03-02T17:00:00Z",
      minutes: 3000,
      beyondHours: 24,
      creditDays: 1,
      yearlyYen: 300000,
      yearDays: 365,
      yen: -821,
    },
    {
      from: "2027-03-01T00:00:00+09:00",
      to: "2027-03-04T00:01:00+09:00",
      minutes: 4321,
      beyondHours: 24,
      creditDays: 2,
      yearlyYen: 365000,
      yearDays: 365,
      yen: -2000,
    },
  ],
  "restriction-credit": [
    restriction,
    { ...restriction, monthlyYen: 0, monthYen: 25000, yen: -4166 },
    { ...restriction, to: "2027-04-10", days: 41, capped: true, yen: -28000 },
  ],
  "late-interest": [interest, { ...interest, segments: "660000*10,300000*20", yen: 5005 }],
  surcharge: [{ evaded: 10000, times: 3, yen: 30000 }],
  "used-after-end": [{ endsOn: "2026-02-28", confirmedOn: "2026-04-10", month: "2026-03", yen: 12000 }],
  "next-term-used": [{ endsOn: "2026-04-30", months: 12, monthlyYen: 9000, yen: 108000 }],
  "month-changed": [{ ...name, month: "2026-04", beforeYen: 3000, afterYen: 4000, yen: 1000 }],
  corrected: [{ ...name, event: "e5", beforeYen: 3900, afterYen: 3500, yen: -400 }],
  "tax-once": [
    { rate: 10, subtotal: 571, tax: 57, rounding: "truncate", cut: true },
    { rate: 8, subtotal: 500, tax: 40, rounding: "half-up", cut: false },
    { rate: 10, subtotal: 571, tax: 58, rounding: "ceil", cut: true },
  ],
  ...limitFacts,
  ...caseworkFacts,
};
