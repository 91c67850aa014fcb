import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate, Row } from "../words";

const startRows = (f: FactReader): Row[] => [
  { label: "Application received", value: f.date("receivedOn") },
  { label: "Starts", value: f.date("startsOn") },
];
const endRows = (f: FactReader): Row[] => [
  { label: "Cancellation received", value: f.date("cancelledOn") },
  { label: "Last day of use", value: f.date("useEndsOn") },
  { label: "Last day that is charged", value: f.date("endsOn"), note: "No proration" },
];
const monthLater = (f: FactReader) => f.asDate(f.plainDate("billedFrom").add({ months: 1 }));
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));

/** Why a date is that date. */
export const dateReasons = {
  "starts-on-receipt": (f) => ({
    question: `Why does it start on ${f.date("startsOn")}?`,
    sentence: "Because the line opens on the day the application is received.",
    rows: startRows(f),
  }),
  "provided-by-staff": (f) => ({
    question: `Why does it start on ${f.date("startsOn")}?`,
    sentence: "Because we opened the line on this day.",
    rows: startRows(f),
  }),
  "starts-at-once": (f) => ({
    question: `Why can it be used from ${f.date("startsOn")}?`,
    sentence: "Because an option can be used right after the order.",
    rows: startRows(f),
  }),
  "billed-from-month-after": (f) => ({
    question: `Why is it charged from ${f.date("billedFrom")}?`,
    sentence: "Because the month of the start is free and the fee begins with the next.",
    rows: [
      { label: "Starts", value: f.date("startsOn") },
      { label: "Free until the end of", value: f.asMonth(f.plainDate("startsOn").toPlainYearMonth()) },
      { label: "Charged from", value: f.date("billedFrom"), note: "No proration" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
    counterfactual: `Started in ${nextMonth(f, "startsOn")}, it would be charged from ${monthLater(f)}.`,
  }),
  "billed-after-waiver": (f) => ({
    question: `Why is it charged from ${f.date("billedFrom")}?`,
    sentence: `Because the first ${f.number("months")} months, the month of the order included, are the waiver period.`,
    rows: [
      { label: "Application received", value: f.date("startsOn") },
      { label: "Last day of the waiver", value: f.date("waiverEndsOn"), note: "No fee and no claims" },
      { label: "Charged from", value: f.date("billedFrom"), note: "No proration" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
    counterfactual: `Ordered in ${nextMonth(f, "startsOn")}, it would be charged from ${monthLater(f)}.`,
  }),
  "ends-with-month": (f) => ({
    question: `Why is it charged until ${f.date("endsOn")}?`,
    sentence: "Because the month of the cancellation is charged in full, without proration.",
    rows: endRows(f),
    counterfactual: `Cancelled in ${nextMonth(f, "endsOn")}, that month would be charged too.`,
  }),
  "ends-in-waiver": (f) => ({
    question: `Why is there no fee for ${f.name("name")}?`,
    sentence: "Because it was cancelled inside the waiver period.",
    rows: [...endRows(f).slice(0, 2), { label: "Last day of the waiver", value: f.date("waiverEndsOn") }],
    counterfactual: `Cancelled after ${f.date("waiverEndsOn")}, that month would be charged.`,
  }),
  "ends-with-contract": (f) => ({
    question: `Why does it end on ${f.date("endsOn")}?`,
    sentence: "Because options end with the contract.",
    rows: [
      { label: "Cancellation received", value: f.date("cancelledOn") },
      { label: "Last day of the contract", value: f.date("endsOn") },
    ],
  }),
  "ends-with-base": (f) => ({
    question: `Why does ${f.name("name")} end too?`,
    sentence: `Because it ends together with ${f.name("base")}.`,
    rows: [{ label: "Base option", value: f.name("base") }],
  }),
  "ends-with-account-id": (f) => ({
    question: "Why does this option end too?",
    sentence: "Because deleting an account ID ends its options.",
    rows: [
      { label: "Account ID to delete", value: f.text("accountId") },
      { label: "Deleted on", value: f.date("on") },
    ],
  }),
  "ends-by-itself": (f) => ({
    question: `Why does ${f.name("name")} end?`,
    sentence: "Because all its registrations fall to the basic number or fewer.",
    rows: [{ label: "Registrations fall on", value: f.date("on") }],
    counterfactual: "It goes on while more than the basic number is registered.",
  }),
  "issued-month-after": (f) => ({
    question: `Why is it invoiced on ${f.date("issuedOn")}?`,
    sentence: `Because the charges of ${f.month("month")} are invoiced together on this day.`,
    rows: [
      { label: "Month charged", value: f.month("month") },
      { label: "Invoice date", value: f.date("issuedOn") },
      { label: "Card charged on", value: f.date("cardChargedOn") },
      { label: "Due date", value: f.date("dueOn") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
