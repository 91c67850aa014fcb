import type { Facts, ReasonKind } from "@/lib/domain/decision";

const hours = "09:00-12:00,13:00-17:30";

/** Notices, reports, support and compensation, by the rules' own examples. */
export const caseworkSamples = {
  // FW-13: sent on the 10th, and after it in December
  "reply-by": [
    {
      sentOn: "2026-03-10",
      day: 10,
      cutoffOn: "2026-03-10",
      replyOn: "2026-03-10",
      otherwiseOn: "2026-04-10",
      stopsFrom: "2026-03-11",
    },
    {
      sentOn: "2026-12-11",
      day: 10,
      cutoffOn: "2026-12-10",
      replyOn: "2027-01-10",
      otherwiseOn: "2026-12-10",
      stopsFrom: "2027-01-11",
    },
  ],
  // FW-08: the 26th is the 7th day
  "link-valid-until": [
    { issuedOn: "2026-11-20", days: 7, validUntil: "2026-11-26", downloads: 5, used: 0, left: 5 },
    { issuedOn: "2026-12-30", days: 7, validUntil: "2027-01-05", downloads: 5, used: 4, left: 1 },
  ],
  // IV-17: 28 days of February and two of March
  "report-due": [
    { changedOn: "2027-01-31", days: 30, dueOn: "2027-03-02", reported: true, judgedOn: "2027-03-02", lateDays: 0 },
    { changedOn: "2027-01-31", days: 30, dueOn: "2027-03-02", reported: false, judgedOn: "2027-03-12", lateDays: 10 },
  ],
  // IV-21
  "discontinuation-earliest": [
    { noticeOn: "2026-11-22", months: 3, earliestOn: "2027-02-22" },
    { noticeOn: "2026-11-30", months: 3, earliestOn: "2027-02-28" },
  ],
  // IV-22: Friday 9 January 2026; Monday the 12th is a holiday.
  "answered-from": [
    {
      askedOn: "2026-01-09",
      askedTime: "09:00:00",
      businessDay: true,
      hours,
      atOnce: true,
      answeredOn: "2026-01-09",
      answeredTime: "09:00:00",
    },
    {
      askedOn: "2026-01-09",
      askedTime: "12:00:00",
      businessDay: true,
      hours,
      atOnce: false,
      answeredOn: "2026-01-09",
      answeredTime: "13:00:00",
    },
    {
      askedOn: "2026-01-09",
      askedTime: "17:30:00",
      businessDay: true,
      hours,
      atOnce: false,
      answeredOn: "2026-01-13",
      answeredTime: "09:00:00",
    },
    {
      askedOn: "2025-12-30",
      askedTime: "10:00:00",
      businessDay: false,
      hours,
      atOnce: false,
      answeredOn: "2026-01-05",
      answeredTime: "09:00:00",
    },
  ],
  // IV-24: the year's first day and its last, and one with nothing
  "liability-cap": [
    { on: "2027-03-15", months: 12, from: "2026-03-16", paid: "2026-03-16:660000,2027-03-15:-821", yen: 659_179 },
    { on: "2028-02-29", months: 12, from: "2027-03-01", paid: "", yen: 0 },
    { on: "2027-03-15", months: 12, from: "2026-03-16", paid: "2026-04-01:90071992547409930", yen: "90071992547409930" },
  ],
} satisfies Partial<Record<ReasonKind, readonly Facts[]>>;
