import type { Facts } from "@/lib/domain/decision";
import type { ReasonKind } from "@/lib/domain/reason-kinds";

const reply = {
  sentOn: "2026-03-10",
  day: 10,
  cutoffOn: "2026-03-10",
  replyOn: "2026-03-10",
  otherwiseOn: "2026-04-10",
  stopsFrom: "2026-03-11",
};
const link = { issuedOn: "2026-11-20", days: 7, validUntil: "2026-11-26", downloads: 5, used: 0, left: 5 };
const report = {
  changedOn: "2027-01-31",
  days: 30,
  dueOn: "2027-03-02",
  reported: true,
  judgedOn: "2027-03-02",
  lateDays: 0,
};
const asked = {
  askedOn: "2026-01-09",
  askedTime: "11:59:59",
  businessDay: true,
  hours: "09:00-12:00,13:00-17:30",
  atOnce: true,
  answeredOn: "2026-01-09",
  answeredTime: "11:59:59",
};
const cap = {
  on: "2027-03-15",
  months: 12,
  from: "2026-03-16",
  paid: "2026-03-16:330000,2027-03-15:-1000",
  yen: 329000,
};

/** Facts of notices, reports, support and compensation: one of each branch that the words take. */
export const caseworkFacts = {
  "reply-by": [
    reply,
    { ...reply, sentOn: "2026-03-11", replyOn: "2026-04-10", otherwiseOn: "2026-03-10", stopsFrom: "2026-04-11" },
  ],
  "link-valid-until": [link, { ...link, used: 4, left: 1 }],
  "report-due": [
    report,
    { ...report, judgedOn: "2027-03-03", lateDays: 1 },
    { ...report, reported: false, judgedOn: "2027-03-12", lateDays: 10 },
  ],
  "discontinuation-earliest": [
    { noticeOn: "2026-11-30", months: 3, earliestOn: "2027-02-28" },
    { noticeOn: "2026-11-30", months: 1, earliestOn: "2026-12-30" },
  ],
  "answered-from": [
    asked,
    { ...asked, askedTime: "12:00:00", atOnce: false, answeredTime: "13:00:00" },
    { ...asked, askedTime: "17:30:00", atOnce: false, answeredOn: "2026-01-13", answeredTime: "09:00:00" },
    {
      ...asked,
      askedOn: "2026-01-10",
      askedTime: "10:00:00",
      businessDay: false,
      atOnce: false,
      answeredOn: "2026-01-13",
      answeredTime: "09:00:00",
    },
  ],
  "liability-cap": [cap, { ...cap, paid: "", yen: 0 }],
} satisfies Partial<Record<ReasonKind, readonly Facts[]>>;
