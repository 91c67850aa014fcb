import type { ReasonKind } from "../../../domain/reason-kinds";
import { ordinal, plural } from "../english";
import type { FactReader } from "../fact-reader";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate, Row } from "../words";
import { nameNote } from "./labels";

const question = (f: FactReader) => `Why does it start on ${f.date("startsOn")}?`;
const received = (f: FactReader): Row => ({ label: "Application received", value: f.date("receivedOn") });
const starts = (f: FactReader): Row => ({ label: "Starts", value: f.date("startsOn"), ...nameNote(f) });
const monthLater = (f: FactReader) => f.asDate(f.plainDate("billedFrom").add({ months: 1 }));
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));
const beforeCutoff = (f: FactReader) => f.text("receivedOn") <= f.text("cutoffOn");

/** Why something starts on a day, how long its term is, and from when it is charged. */
export const startReasons = {
  "starts-on-receipt": (f) => ({
    question: question(f),
    sentence: "Because it starts on the day the application is received.",
    rows: [received(f), starts(f)],
  }),
  "provided-by-staff": (f) => ({
    question: question(f),
    sentence: "Because we began to provide it on this day.",
    rows: [received(f), starts(f)],
  }),
  "starts-at-once": (f) => ({
    question: `Why can it be used from ${f.date("startsOn")}?`,
    sentence: "Because it can be used right after the order.",
    rows: [received(f), starts(f)],
  }),
  "starts-after-lead-time": (f) => ({
    question: question(f),
    sentence: f.is("atMost")
      ? `Because it starts within ${plural(f.number("businessDays"), "business day")} of receipt, on this day at the latest.`
      : `Because it starts ${plural(f.number("businessDays"), "business day")} after receipt.`,
    rows: [
      received(f),
      {
        label: "Time to prepare",
        value: `${f.is("atMost") ? "up to " : ""}${plural(f.number("businessDays"), "business day")}`,
        note: "The day of receipt is not counted",
      },
      starts(f),
    ],
  }),
  "starts-with-month": (f) => ({
    question: question(f),
    sentence: beforeCutoff(f)
      ? `Because what is received up to the ${ordinal(f.number("cutoffDay"))} starts on the 1st of the next month.`
      : `Because what is received after the ${ordinal(f.number("cutoffDay"))} starts on the 1st of the month after next.`,
    rows: [received(f), { label: "Cut-off date", value: f.date("cutoffOn") }, starts(f)],
    counterfactual: beforeCutoff(f)
      ? `Received after ${f.date("cutoffOn")}, it would start on ${f.date("otherwiseOn")}.`
      : `Received by ${f.date("cutoffOn")}, it would have started on ${f.date("otherwiseOn")}.`,
  }),
  "starts-on-desired-date": (f) => ({
    question: question(f),
    sentence:
      f.text("startsOn") === f.text("earliestOn")
        ? "Because it is the earliest day on which it can start."
        : "Because this is the day that was asked for.",
    rows: [
      received(f),
      { label: "Earliest day", value: f.date("earliestOn"), note: `${plural(f.number("earliestDays"), "day")} after receipt` },
      starts(f),
    ],
  }),
  "term-ends": (f) => ({
    question: `Why does the term run until ${f.date("termEndsOn")}?`,
    sentence: hasSameDay(f)
      ? `Because it ends the day before the same day ${plural(f.number("months"), "month")} later.`
      : `Because the month ${plural(f.number("months"), "month")} later has no such day, and it ends on its last day.`,
    rows: [
      { label: "First day of the term", value: f.date("termStartsOn") },
      { label: "Length of the term", value: plural(f.number("months"), "month") },
      { label: "Last day of the term", value: f.date("termEndsOn") },
    ],
  }),
  "billed-from-start-month": (f) => ({
    question: `Why is it charged from ${f.date("billedFrom")}?`,
    sentence: "Because the fee begins with the month of the start.",
    rows: [
      { label: "Starts", value: f.date("startsOn") },
      { label: "Charged from", value: f.date("billedFrom"), note: "No proration" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
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
  "quantity-from": (f) => ({
    question: `Why ${f.count("toQuantity")} from ${f.date("startsOn")}?`,
    sentence:
      f.whole("toQuantity") > f.whole("fromQuantity")
        ? "Because what is added can be used from this day."
        : "Because the smaller number takes effect on this day.",
    rows: [
      { label: "Change received", value: f.date("receivedOn") },
      { label: "Number before", value: f.count("fromQuantity") },
      { label: "Number after", value: f.count("toQuantity") },
      { label: "Takes effect", value: f.date("startsOn") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;

function hasSameDay(f: FactReader): boolean {
  const from = f.plainDate("termStartsOn");
  return from.add({ months: f.number("months") }).day === from.day;
}
