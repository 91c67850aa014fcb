import type { Temporal } from "temporal-polyfill";
import { formatDate } from "./format";
import type { Locale } from "./locale";

const zone = "Asia/Tokyo";

const two = (value: number) => String(value).padStart(2, "0");

/** A moment with its day, in Japan's time: 「2026年11月20日（金）17:30」, "20 November 2026 (Fri), 17:30". */
export function formatInstant(at: Temporal.Instant, locale: Locale): string {
  return `${formatDate(at.toZonedDateTimeISO(zone), locale)}${locale === "ja" ? "" : ", "}${formatTime(at)}`;
}

/** A time of day in Japan: 「17:30」. */
export function formatTime(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO(zone);
  return `${two(hour)}:${two(minute)}`;
}

/** A time of day in Japan to the second: 「17:30:05」. */
export function formatSecond(at: Temporal.Instant): string {
  return `${formatTime(at)}:${two(at.toZonedDateTimeISO(zone).second)}`;
}
