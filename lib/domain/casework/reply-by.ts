import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { ReplyByTerms } from "../catalogue/casework";
import { explain, type Reason } from "../decision";
import { dayOfMonth, monthNumberOf } from "../month-number";

export type ReplyBy = {
  /** The last day on which an answer is in time. */
  readonly replyOn: Temporal.PlainDate;
  /** The first day on which the service may be stopped without one. */
  readonly stopsFrom: Temporal.PlainDate;
  readonly reason: Reason;
};

/** By when a notice is answered: that day of the month in which it is sent; sent after that day, that of the next month. */
export function replyBy(terms: ReplyByTerms, sentOn: Temporal.PlainDate): ReplyBy {
  const month = monthNumberOf(sentOn);
  const cutoffOn = dayOfMonth(month, terms.day);
  const nextOn = dayOfMonth(month + 1, terms.day);
  const late = isAfter(sentOn, cutoffOn);
  const replyOn = late ? nextOn : cutoffOn;
  const stopsFrom = replyOn.add({ days: 1 });
  const reason = explain("reply-by", [terms], {
    sentOn: sentOn.toString(),
    day: terms.day,
    cutoffOn: cutoffOn.toString(),
    replyOn: replyOn.toString(),
    otherwiseOn: (late ? cutoffOn : nextOn).toString(),
    stopsFrom: stopsFrom.toString(),
  });
  return { replyOn, stopsFrom, reason };
}
