import type { ReasonKind } from "../../../domain/reason-kinds";
import { ordinal } from "../english";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { nameNote } from "./labels";

const question = (f: FactReader) => `Why does it end on ${f.date("endsOn")}?`;
const ends = (f: FactReader): Row => ({ label: "Last day", value: f.date("endsOn"), ...nameNote(f) });
const endRows = (f: FactReader): Row[] => [
  { label: "Cancellation received", value: f.date("cancelledOn") },
  { label: "Last day of use", value: f.date("useEndsOn") },
  { label: "Last day that is charged", value: f.date("endsOn"), note: "No proration" },
];
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));
const beforeCutoff = (f: FactReader) => f.text("acceptedOn") <= f.text("cutoffOn");

/** Why something ends on a day. */
export const endReasons = {
  "ends-with-month": (f) => ({
    question: `Why is it charged until ${f.date("endsOn")}?`,
    sentence: "Because the month of the cancellation is charged in full, without proration.",
    rows: endRows(f),
    counterfactual: `Cancelled in ${nextMonth(f, "endsOn")}, that month would be charged too.`,
  }),
  "ends-on-request": (f) => ({
    question: question(f),
    sentence: "Because it ends on the day the cancellation is received.",
    rows: [{ label: "Cancellation received", value: f.date("cancelledOn") }, ends(f)],
  }),
  "ends-by-cutoff": (f) => ({
    question: question(f),
    sentence: beforeCutoff(f)
      ? `Because what is accepted up to the ${ordinal(f.number("cutoffDay"))} ends with that month.`
      : `Because what is accepted after the ${ordinal(f.number("cutoffDay"))} ends with the next month.`,
    rows: [
      { label: "Cancellation accepted", value: f.date("acceptedOn") },
      { label: "Cut-off date", value: f.date("cutoffOn") },
      ends(f),
    ],
    counterfactual: beforeCutoff(f)
      ? `Accepted after ${f.date("cutoffOn")}, it would have ended on ${f.date("otherwiseOn")}.`
      : `Accepted by ${f.date("cutoffOn")}, it would have ended on ${f.date("otherwiseOn")}.`,
  }),
  "ends-with-term": (f) => ({
    question: question(f),
    sentence: f.is("renewed")
      ? `Because the cut-off date, ${f.date("missedDeadlineOn")}, had passed and it ends with the next term.`
      : `Because it was received by the cut-off date, ${f.date("deadlineOn")}.`,
    rows: [
      { label: "Cancellation received", value: f.date("decidedOn") },
      ...(f.is("renewed") ? [{ label: "Cut-off date that had passed", value: f.date("missedDeadlineOn") }] : []),
      { label: "Cut-off date of this term", value: f.date("deadlineOn") },
      { label: "Last day of the term", value: f.date("termEndsOn") },
      ends(f),
    ],
    counterfactual: f.is("renewed")
      ? `Received by ${f.date("missedDeadlineOn")}, it would have ended with that term.`
      : `After ${f.date("deadlineOn")} the next cut-off date is ${f.date("nextDeadlineOn")}, and the last day ${f.date("nextEndsOn")}.`,
  }),
  "ends-early": (f) => ({
    question: question(f),
    sentence: "Because an end inside the minimum term falls on the last day of the month of receipt.",
    rows: [
      { label: "Early end received", value: f.date("receivedOn") },
      ends(f),
      { label: "Last day of the minimum term", value: f.date("minimumTermEndsOn") },
    ],
    counterfactual: "Without the early end the fees of the rest of the term would not be due at once.",
  }),
  "ends-within-consumer-right": (f) => ({
    question: question(f),
    sentence: `Because the contract was ended within ${f.number("days")} days of its document.`,
    rows: [
      { label: "Document received", value: f.date("documentOn"), note: "Day 1" },
      { label: "Last day of the right", value: f.date("lastDayOn"), note: `Day ${f.number("days")}` },
      ends(f),
    ],
    counterfactual: `After ${f.date("lastDayOn")} this right is over.`,
  }),
  "ends-terminated": (f) => ({
    question: question(f),
    sentence: "Because we terminated the contract, and it ends with that month.",
    rows: [{ label: "Termination decided", value: f.date("decidedOn") }, ends(f)],
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
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
