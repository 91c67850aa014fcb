import type { ReasonKind } from "../../../domain/reason-kinds";
import { ordinal, plural } from "../english";
import type { FactReader } from "../fact-reader";
import { paymentsCounted } from "../payments-counted";
import { supportHoursIn } from "../support-hours";
import type { ReasonTemplate } from "../words";

const sentLate = (f: FactReader) => f.text("sentOn") > f.text("cutoffOn");

function answerSentence(f: FactReader): string {
  if (f.is("atOnce")) return "Because it came in within the support hours.";
  if (!f.is("businessDay")) return "Because what comes in on another day is answered from the next business day.";
  if (f.text("answeredOn") === f.text("askedOn"))
    return "Because what comes in outside the support hours is answered from the next opening.";
  return "Because what comes in after the day's support hours is answered from the next business day.";
}

/** Why a notice, a report, an answer or a compensation has its day or its limit. */
export const caseworkReasons = {
  "reply-by": (f) => ({
    question: `Why is the answer to come by ${f.date("replyOn")}?`,
    sentence: sentLate(f)
      ? `Because a notice sent after the ${ordinal(f.number("day"))} is answered by the ${ordinal(f.number("day"))} of the next month.`
      : `Because a notice sent by the ${ordinal(f.number("day"))} is answered by the ${ordinal(f.number("day"))} of that month.`,
    rows: [
      { label: "Notice sent on", value: f.date("sentOn") },
      { label: "Last day to answer", value: f.date("replyOn") },
      { label: "Without an answer or an act", value: `It may be stopped from ${f.date("stopsFrom")}` },
    ],
    counterfactual: sentLate(f)
      ? `Sent by ${f.date("cutoffOn")}, it would have been ${f.date("otherwiseOn")}.`
      : `Sent after ${f.date("cutoffOn")}, it would have been ${f.date("otherwiseOn")}.`,
  }),
  "link-valid-until": (f) => ({
    question: `Why is this link valid until ${f.date("validUntil")}?`,
    sentence: `Because it is valid to the ${ordinal(f.number("days"))} day, the day of issue being the first.`,
    rows: [
      { label: "Issued on", value: f.date("issuedOn") },
      { label: "Last day", value: f.date("validUntil"), note: `The ${ordinal(f.number("days"))} day` },
      { label: "Downloads", value: String(f.number("downloads")), note: `${f.number("left")} left` },
    ],
  }),
  "report-due": (f) => ({
    question: `Why is it to be reported by ${f.date("dueOn")}?`,
    sentence: `Because a change is to be reported within ${plural(f.number("days"), "day")}.`,
    rows: [
      { label: "Changed on", value: f.date("changedOn") },
      { label: "Last day to report", value: f.date("dueOn"), note: `${plural(f.number("days"), "day")} after the change` },
      {
        label: f.is("reported") ? "Reported on" : "Not yet reported on",
        value: f.date("judgedOn"),
        note: f.number("lateDays") > 0 ? `${plural(f.number("lateDays"), "day")} late` : "Not late",
      },
    ],
  }),
  "discontinuation-earliest": (f) => ({
    question: `Why can the service end from ${f.date("earliestOn")} on?`,
    sentence: `Because it can't end before ${plural(f.number("months"), "month")} have passed since the notice.`,
    rows: [
      { label: "Notice on", value: f.date("noticeOn") },
      { label: "Earliest end", value: f.date("earliestOn"), note: `${plural(f.number("months"), "month")} later` },
    ],
  }),
  "answered-from": (f) => ({
    question: `Why is it answered from ${f.date("answeredOn")}, ${f.text("answeredTime")}?`,
    sentence: answerSentence(f),
    rows: [
      {
        label: "Came in at",
        value: `${f.date("askedOn")}, ${f.text("askedTime")}`,
        note: f.is("businessDay") ? "A business day" : "Not a business day",
      },
      ...supportHoursIn(f.text("hours")).map(({ from, until }) => ({
        label: "Support hours",
        value: `${from} – ${until}`,
        note: "Business days only",
      })),
      {
        label: "Answered from",
        value: `${f.date("answeredOn")}, ${f.text("answeredTime")}`,
        note: "An application counts on its own day all the same",
      },
    ],
  }),
  "liability-cap": (f) => ({
    question: `Why up to ${f.yen("yen", "included")}?`,
    sentence: `Because what was paid in the ${plural(f.number("months"), "month")} up to the day is the limit.`,
    rows: [
      { label: "Counted time", value: `${f.date("from")} – ${f.date("on")}` },
      ...paymentsCounted(f).map(({ date, yen }) => ({ label: `Paid on ${date}`, value: yen })),
      { label: "Paid in all", value: f.yen("yen", "included") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
