import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";

const question = (f: FactReader) => `Why does it count as received on ${f.date("receivedOn")}?`;
const applied = (f: FactReader): Row => ({
  label: "Sent at",
  value: `${f.date("appliedOn")}, ${f.text("appliedTime")}`,
  note: f.is("businessDay") ? "A business day" : "Not a business day",
});
const received = (f: FactReader): Row => ({ label: "Received on", value: f.date("receivedOn") });
const sameDay = (f: FactReader) => f.text("receivedOn") === f.text("appliedOn");

function hoursSentence(f: FactReader): string {
  if (!sameDay(f)) return "Because what comes in outside business hours is received on the next business day.";
  if (f.text("appliedTime") < f.text("from")) return "Because what comes in before business hours is received when they begin.";
  return "Because it came in within the hours of a business day.";
}

/** Why an application counts on a day. */
export const receiptReasons = {
  "received-the-same-day": (f) => ({
    question: question(f),
    sentence: "Because an application counts on the day it is sent.",
    rows: [{ label: "Sent on", value: f.date("appliedOn") }, received(f)],
  }),
  "received-by-cutoff": (f) => ({
    question: question(f),
    sentence: sameDay(f)
      ? `Because it came in before ${f.text("cutoff")} on a business day.`
      : f.is("businessDay")
        ? `Because what comes in from ${f.text("cutoff")} on is received on the next business day.`
        : "Because what comes in on another day is received on the next business day.",
    rows: [applied(f), { label: "Cut-off of the day", value: f.text("cutoff") }, received(f)],
    ...(f.is("businessDay")
      ? {
          counterfactual: sameDay(f)
            ? `Sent from ${f.text("cutoff")} on, it would have been received on the next business day.`
            : `Sent before ${f.text("cutoff")}, it would have been received on ${f.date("appliedOn")}.`,
        }
      : {}),
  }),
  "received-in-hours": (f) => ({
    question: question(f),
    sentence: hoursSentence(f),
    rows: [
      applied(f),
      { label: "Business hours", value: `${f.text("from")} – ${f.text("until")}`, note: "Business days only" },
      received(f),
    ],
    ...(f.is("businessDay")
      ? {
          counterfactual: sameDay(f)
            ? `Sent from ${f.text("until")} on, it would have been received on the next business day.`
            : `Sent before ${f.text("until")}, it would have been received on ${f.date("appliedOn")}.`,
        }
      : {}),
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
