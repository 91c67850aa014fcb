import type { ReasonKind } from "../../../domain/reason-kinds";
import { ordinal } from "../english";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { methods, monthFrom } from "./labels";

const issuedQuestion = (f: FactReader) => `Why is it invoiced on ${f.date("issuedOn")}?`;
const dueQuestion = (f: FactReader) => `Why is it due on ${f.date("dueOn")}?`;
const issued = (f: FactReader): Row => ({ label: "Invoice date", value: f.date("issuedOn") });
const due = (f: FactReader): Row => ({ label: "Due date", value: f.date("dueOn") });
const anchorMonth = (f: FactReader) => f.asMonth(f.plainDate("anchorOn").toPlainYearMonth());

function endOfMonthSentence(f: FactReader): string {
  if (f.text("moves") === "never") return "Because it is due on the last day of the month of the invoice.";
  if (f.text("monthEndOn") === f.text("dueOn")) return "Because the last day of the month is no weekend or holiday.";
  return "Because the last day of the month is a weekend or holiday, and the next business day counts.";
}

function barcodeSentence(f: FactReader): string {
  if (f.is("barcode")) return `Because the total (tax included) is below ${f.yen("below")}.`;
  if (f.whole("total") >= f.whole("below")) return `Because the total (tax included) is not below ${f.yen("below")}.`;
  return `Because it is paid by ${f.word("method", methods)}.`;
}

/** Why an invoice is issued and due on a day, and where it can be paid. */
export const invoiceReasons = {
  "issued-month-after": (f) => ({
    question: issuedQuestion(f),
    sentence: `Because the charges of ${f.month("month")} are invoiced together on this day.`,
    rows: [
      { label: "Month charged", value: f.month("month") },
      issued(f),
      { label: "Card charged on", value: f.date("cardChargedOn") },
      due(f),
    ],
  }),
  "issued-in-month": (f) => ({
    question: issuedQuestion(f),
    sentence: `Because for ${anchorMonth(f)} the invoice date is the ${ordinal(f.number("day"))} of ${monthFrom(f.number("monthsAfter"))}.`,
    rows: [
      { label: "Month that counts", value: anchorMonth(f) },
      { label: "Invoiced on", value: `the ${ordinal(f.number("day"))} of ${monthFrom(f.number("monthsAfter"))}` },
      issued(f),
    ],
  }),
  "issued-on-receipt": (f) => ({
    question: issuedQuestion(f),
    sentence: "Because it is invoiced on the day the application is received.",
    rows: [issued(f)],
  }),
  "issued-on-occasion": (f) => ({
    question: issuedQuestion(f),
    sentence:
      f.text("issuedOn") === f.text("occasionOn")
        ? "Because it is issued on the day that gives rise to it."
        : "Because it was recorded after the day on which it would have been issued.",
    rows: [
      { label: "Would be issued on", value: f.date("occasionOn") },
      { label: "Recorded on", value: f.date("recordedOn") },
      issued(f),
    ],
  }),
  "due-end-of-month": (f) => ({
    question: dueQuestion(f),
    sentence: endOfMonthSentence(f),
    rows: [issued(f), { label: "Last day of that month", value: f.date("monthEndOn") }, due(f)],
  }),
  "due-on-issue": (f) => ({
    question: dueQuestion(f),
    sentence: "Because it is due on the day of the invoice.",
    rows: [issued(f), due(f)],
  }),
  "due-at-start": (f) => ({
    question: dueQuestion(f),
    sentence: "Because it is to be paid by the day on which use starts.",
    rows: [{ label: "Starts", value: f.date("startsOn") }, due(f)],
  }),
  barcode: (f) => ({
    question: f.is("barcode") ? "Why can it be paid at convenience stores?" : "Why can't it be paid at convenience stores?",
    sentence: barcodeSentence(f),
    rows: [
      { label: "Total (tax included)", value: f.yen("total") },
      { label: "With a barcode", value: `below ${f.yen("below")}` },
      { label: "Method of payment", value: f.word("method", methods) },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
