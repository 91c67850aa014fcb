import type { Temporal } from "temporal-polyfill";
import type { Locale } from "./locale";

const zone = "Asia/Tokyo";
const weekdaysJa = ["月", "火", "水", "木", "金", "土", "日"];
const weekdaysEn = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const monthsEn = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const two = (value: number) => String(value).padStart(2, "0");

/** A moment with its day, in Japan's time: 「2026年11月20日（金）17:30」, "20 November 2026 (Fri), 17:30". */
export function formatInstant(at: Temporal.Instant, locale: Locale): string {
  const { year, month, day, dayOfWeek, hour, minute } = at.toZonedDateTimeISO(zone);
  const time = `${two(hour)}:${two(minute)}`;
  if (locale === "ja") return `${year}年${month}月${day}日（${weekdaysJa[dayOfWeek - 1]}）${time}`;
  return `${day} ${monthsEn[month - 1]} ${year} (${weekdaysEn[dayOfWeek - 1]}), ${time}`;
}

/** A time of day in Japan: 「17:30」. */
export function formatTime(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO(zone);
  return `${two(hour)}:${two(minute)}`;
}
