import type { Facts, ReasonKind } from "@/lib/domain/decision";

const name = { nameJa: "品目", nameEn: "Item" };
const unit = { unitJa: "名", unitEn: "users" };
const waiver = { startsOn: "2015-02-16", billedFrom: "2015-04-01", waiverEndsOn: "2015-03-31" };

/** Days, by the rules' own examples. */
export const dateSamples = {
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
} satisfies Partial<Record<ReasonKind, readonly Facts[]>>;
