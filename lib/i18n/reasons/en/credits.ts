import type { ReasonKind } from "../../../domain/reason-kinds";
import { interruptionSum, restrictionSum } from "../arithmetic";
import { plural } from "../english";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { cutNote, duration } from "./labels";

const question = (f: FactReader) => `Why ${f.yen("yen")} (tax excluded)?`;
const span = (f: FactReader, what: string): Row[] => [
  { label: `First day of the ${what}`, value: f.date("from") },
  { label: `Last day of the ${what}`, value: f.date("to") },
];
const beyondMinutes = (f: FactReader) => Math.max(0, f.number("minutes") - f.number("beyondHours") * 60);

/** Why something is given back, or an earlier amount put right. */
export const creditReasons = {
  "interruption-credit": (f) => ({
    question: question(f),
    sentence: `Because ${plural(f.number("creditDays"), "day")} of the interruption beyond ${f.number("beyondHours")} hours are given back.`,
    rows: [
      { label: "Interrupted from", value: f.instant("from") },
      { label: "Interrupted until", value: f.instant("to") },
      { label: "Time without a break", value: duration(f.number("minutes")) },
      {
        label: `Beyond ${f.number("beyondHours")} hours`,
        value: duration(beyondMinutes(f)),
        note: `Every full 24 hours count as a day: ${plural(f.number("creditDays"), "day")}`,
      },
      { label: "Fee for one year (tax excluded)", value: f.yen("yearlyYen") },
      { label: interruptionSum(f).formula, value: f.yen("yen"), note: cutNote(interruptionSum(f).cut) },
    ],
  }),
  "restriction-credit": (f) => ({
    question: question(f),
    sentence: f.is("capped")
      ? "Because the days of restricted use are given back, up to a month's fee."
      : `Because ${plural(f.number("days"), "day")} of restricted use are given back.`,
    rows: [
      ...span(f, "restriction"),
      { label: "Fee for one month (tax excluded)", value: f.yen("monthYen"), note: restrictionSum(f).month },
      { label: restrictionSum(f).formula, value: f.asYen(restrictionSum(f).size), note: cutNote(restrictionSum(f).cut) },
      { label: "Given back (tax excluded)", value: f.yen("yen"), note: "At most a month's fee" },
    ],
  }),
  "renewal-credited": (f) => ({
    question: question(f),
    sentence: "Because the contract ends before the renewed term that was invoiced.",
    rows: [
      { label: "Last day of the contract", value: f.date("endsOn") },
      ...span(f, "term invoiced"),
      { label: "Fee taken back (tax excluded)", value: f.yen("yen"), note: f.name("name") },
    ],
  }),
  "month-changed": (f) => ({
    question: question(f),
    sentence: `Because the fee of ${f.month("month")} changed after it had been invoiced; this is the difference.`,
    rows: [
      { label: "Fee before (tax excluded)", value: f.yen("beforeYen"), note: f.name("name") },
      { label: "Fee now (tax excluded)", value: f.yen("afterYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
  corrected: (f) => ({
    question: question(f),
    sentence: "Because a record of the past was corrected and this is the difference.",
    rows: [
      { label: "Record that was corrected", value: f.text("event"), note: f.name("name") },
      { label: "Fee invoiced before (tax excluded)", value: f.yen("beforeYen") },
      { label: "Correct fee (tax excluded)", value: f.yen("afterYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
