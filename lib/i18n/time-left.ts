import type { Temporal } from "temporal-polyfill";
import { formatDay } from "./format";
import { formatTime } from "./format-instant";
import type { Locale } from "./locale";

const japan = (at: Temporal.Instant) => at.toZonedDateTimeISO("Asia/Tokyo");

/** Until when something counts, by its last second: `11月20日（金）の13:00より前`, and by the day where that is the day's last. */
export function formatLastInstant(lastAt: Temporal.Instant, locale: Locale): string {
  const end = japan(lastAt.add({ seconds: 1 }));
  const day = formatDay(japan(lastAt).toPlainDate(), locale);
  if (end.hour === 0 && end.minute === 0) return locale === "ja" ? `${day}中` : `by the end of ${day}`;
  const time = formatTime(lastAt.add({ seconds: 1 }));
  return locale === "ja" ? `${day}の${time}より前` : `before ${time} on ${day}`;
}

const words = {
  ja: {
    left: (rest: string) => `あと${rest}`,
    days: (n: number) => `${n}日`,
    hours: (n: number) => `${n}時間`,
    minutes: (n: number) => `${n}分`,
  },
  en: {
    left: (rest: string) => `${rest} left`,
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    hours: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    minutes: (n: number) => (n === 1 ? " 1 minute" : ` ${n} minutes`),
  },
} as const;

/** How long is left of it, as of `at`: whole days, within the last one hours and minutes, the minute that runs included. */
export function formatTimeLeft(lastAt: Temporal.Instant, at: Temporal.Instant, locale: Locale): string {
  const { left, days, hours, minutes } = words[locale];
  const total = Math.ceil((lastAt.epochMilliseconds + 1000 - at.epochMilliseconds) / 60_000);
  if (total >= 48 * 60) return left(days(Math.floor(total / (24 * 60))));
  const [whole, rest] = [Math.floor(total / 60), total % 60];
  if (whole === 0) return left(minutes(rest).trim());
  return left(rest === 0 ? hours(whole) : `${hours(whole)}${minutes(rest)}`);
}
