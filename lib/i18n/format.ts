import type { Temporal } from "temporal-polyfill";
import type { Locale } from "./locale";

export type TaxWord = "excluded" | "included" | "outside";

const taxWords: Readonly<Record<Locale, Readonly<Record<TaxWord, string>>>> = {
  ja: { excluded: "（税抜）", included: "（税込）", outside: "（不課税）" },
  en: { excluded: " (tax excluded)", included: " (tax included)", outside: " (not taxable)" },
};

const weekdays = {
  ja: ["月", "火", "水", "木", "金", "土", "日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;
const monthsInEnglish = [
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
] as const;

type DateLike = Pick<Temporal.PlainDate, "year" | "month" | "day" | "dayOfWeek">;
type MonthLike = Pick<Temporal.PlainYearMonth, "year" | "month">;

/** `¥12,000（税込）`, `−¥500`; a decimal string stands for an amount beyond 2^53. */
export function formatYen(amount: bigint | number | string, locale: Locale, tax?: TaxWord): string {
  const whole = BigInt(amount);
  const digits = formatNumber(whole < 0n ? -whole : whole);
  return `${whole < 0n ? "−" : ""}¥${digits}${tax ? taxWords[locale][tax] : ""}`;
}

/** Digits in groups of three, the same in both languages. */
export function formatNumber(value: bigint | number): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `2026年11月20日（金）` / `20 November 2026 (Fri)`. */
export function formatDate(date: DateLike, locale: Locale): string {
  return locale === "ja"
    ? `${date.year}年${formatDay(date, locale)}`
    : `${date.day} ${englishMonth(date)} ${date.year} (${weekday(date, locale)})`;
}

/** As a person types a day: `2026年11月20日` / `20 November 2026`. */
export function formatTypedDay(date: DateLike, locale: Locale): string {
  return locale === "ja" ? `${date.year}年${date.month}月${date.day}日` : `${date.day} ${englishMonth(date)} ${date.year}`;
}

/** Without the year, where one table or sentence is all in one year; the weekday always stays. */
export function formatDay(date: DateLike, locale: Locale): string {
  if (locale === "ja") return `${date.month}月${date.day}日（${weekday(date, locale)}）`;
  return `${date.day} ${englishMonth(date)} (${weekday(date, locale)})`;
}

/** `2026年11月` / `November 2026`. */
export function formatMonth(month: MonthLike, locale: Locale): string {
  return locale === "ja" ? `${month.year}年${month.month}月` : `${englishMonth(month)} ${month.year}`;
}

/** `11月` / `Nov`: a tick of a timeline. */
export function formatMonthShort(month: MonthLike, locale: Locale): string {
  return locale === "ja" ? `${month.month}月` : englishMonth(month).slice(0, 3);
}

/** A time with both last days: `2026年11月1日（日）〜2026年11月30日（月）`. */
export function formatRange(from: DateLike, to: DateLike, locale: Locale): string {
  return `${formatDate(from, locale)}${locale === "ja" ? "〜" : " – "}${formatDate(to, locale)}`;
}

/** `甲、乙` / `A, B`. */
export function joinList(items: readonly string[], locale: Locale): string {
  return items.join(locale === "ja" ? "、" : ", ");
}

function weekday(date: DateLike, locale: Locale): string {
  return weekdays[locale][date.dayOfWeek - 1] ?? "";
}

function englishMonth({ month }: { readonly month: number }): string {
  return monthsInEnglish[month - 1] ?? "";
}
