import type { Temporal } from "temporal-polyfill";
import { formatMonthShort } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

const weekdays = { ja: ["月", "火", "水", "木", "金", "土", "日"], en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] };

/** A date cut into the three lines of a deadline's tile; the weekday always stays. */
export function dateTile(date: Temporal.PlainDate, locale: Locale): { month: string; day: string; weekday: string } {
  const weekday = weekdays[locale][date.dayOfWeek - 1] ?? "";
  return { month: formatMonthShort(date, locale), day: String(date.day), weekday: locale === "ja" ? `（${weekday}）` : weekday };
}
