import { Temporal } from "temporal-polyfill";
import type { NoticeKind } from "../domain/notices/notice";
import { formatInstant, formatTime } from "./format-instant";
import type { Locale } from "./locale";
import { messagesFor } from "./messages";

export type NoticeTimes = {
  readonly kind: NoticeKind;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
  /** The end as it was. */
  readonly endedAt: Temporal.Instant | null;
};

/** The time of a notice in words, in Japan's time; the day stands once where both ends are on it. The end of an outage is expected until it came. */
export function noticePeriod({ kind, from, until, endedAt }: NoticeTimes, locale: Locale): string {
  const text = messagesFor(locale).notices;
  const began = formatInstant(from, locale);
  const end = endedAt ?? until;
  if (!end) return text.openEnd(began);
  const ends = isSameDay(from, end) ? formatTime(end) : formatInstant(end, locale);
  return kind === "outage" && !endedAt ? text.expectedEnd(began, ends) : text.until(began, ends);
}

function isSameDay(one: Temporal.Instant, other: Temporal.Instant): boolean {
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO("Asia/Tokyo").toPlainDate();
  return Temporal.PlainDate.compare(day(one), day(other)) === 0;
}
