import type { Facts, ReasonKind } from "@/lib/domain/decision";

const name = { nameJa: "品目", nameEn: "Item" };
const unit = { unitJa: "名", unitEn: "users" };
const lite = { beyondFrom: 100, beyondEvery: 50, beyondYen: 70_000, steps: "10:300000,50:380000,100:450000", ...unit };
const fibreMonth = { ...name, yen: 300, startsOn: "2015-01-19", billedFrom: "2015-02-01", firstKind: "month-after" };
const waiver = { startsOn: "2015-02-16", billedFrom: "2015-04-01", waiverEndsOn: "2015-03-31" };

/** Amounts, counts and what is said without arithmetic, by the rules' own examples. */
export const amountSamples = {
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
  "month-changed": [{ ...name, month: "2026-04", beforeYen: 3000, afterYen: 4000, yen: 1000 }],
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
  "not-on-one-computer": [
    { ...name, othersJa: "乙、丙", othersEn: "B, C" },
    { ...name, othersJa: "乙、丙", othersEn: "B, C", heldJa: "丙", heldEn: "C" },
  ],
  "reply-runs": [
    { from: "2026-12-28", to: "2027-01-04", today: "2026-12-27", days: 8, state: "ahead" },
    { from: "2026-12-28", to: "2026-12-28", today: "2026-12-28", days: 1, state: "running" },
    { from: "2026-12-28", to: "2027-01-04", today: "2027-01-05", days: 8, state: "over" },
  ],
} satisfies Partial<Record<ReasonKind, readonly Facts[]>>;
