import { Temporal } from "temporal-polyfill";
import type { Facts } from "../../domain/decision";
import { formatDate, formatMonth, formatMonthShort, formatNumber, formatYen, type TaxWord } from "../format";
import { formatInstant } from "../format-instant";
import { countInEnglish } from "./english";
import { namesIn, type ReasonLocale } from "./reason-locale";

/** Reads facts as words of one language. A missing fact is a bug of the engine and throws: half an explanation is worse than none. */
export type FactReader = {
  readonly has: (key: string) => boolean;
  readonly is: (key: string) => boolean;
  readonly text: (key: string) => string;
  readonly number: (key: string) => number;
  readonly whole: (key: string) => bigint;
  readonly name: (prefix: string) => string;
  /** So many of a unit: `10ユーザー` / `10 users`. */
  readonly count: (key: string, unit?: string) => string;
  readonly countOf: (quantity: bigint | number | string, unit?: string) => string;
  /** The word of a code. A code without a word throws: it would stand raw on the screen. */
  readonly word: (key: string, words: Readonly<Record<string, string>>) => string;
  readonly words: (key: string, words: Readonly<Record<string, string>>) => string[];
  readonly yen: (key: string, tax?: TaxWord) => string;
  readonly date: (key: string) => string;
  readonly instant: (key: string) => string;
  readonly month: (key: string) => string;
  readonly plainDate: (key: string) => Temporal.PlainDate;
  readonly plainMonth: (key: string) => Temporal.PlainYearMonth;
  readonly asYen: (amount: bigint, tax?: TaxWord) => string;
  readonly asDate: (date: Temporal.PlainDate) => string;
  readonly asMonth: (month: Temporal.PlainYearMonth) => string;
  readonly asTick: (month: Temporal.PlainYearMonth) => string;
};

export function readFacts(facts: Facts, reasonLocale: ReasonLocale): FactReader {
  const locale = namesIn(reasonLocale);
  const get = (key: string) => {
    const fact = facts[key];
    if (fact === undefined) throw new Error(`no fact ${key} among ${Object.keys(facts).join(", ")}`);
    return fact;
  };
  const text = (key: string) => String(get(key));
  const name = (prefix: string) => text(`${prefix}${locale === "ja" ? "Ja" : "En"}`);
  const plainDate = (key: string) => Temporal.PlainDate.from(text(key));
  const plainMonth = (key: string) => Temporal.PlainYearMonth.from(text(key));
  const asDate = (date: Temporal.PlainDate) => formatDate(date, locale);
  const asMonth = (month: Temporal.PlainYearMonth) => formatMonth(month, locale);
  const countOf = (quantity: bigint | number | string, unit = "unit") => {
    const digits = typeof quantity === "string" ? quantity : formatNumber(quantity);
    return locale === "ja" ? `${digits}${name(unit)}` : countInEnglish(digits, name(unit));
  };
  return {
    has: (key) => facts[key] !== undefined,
    is: (key) => facts[key] === true,
    text,
    number: (key) => Number(get(key)),
    whole: (key) => BigInt(text(key)),
    name,
    count: (key, unit) => countOf(BigInt(text(key)), unit),
    countOf,
    word: (key, words) => wordOf(text(key), words),
    words: (key, words) =>
      text(key)
        .split(",")
        .map((one) => wordOf(one, words)),
    yen: (key, tax) => formatYen(text(key), locale, tax),
    date: (key) => asDate(plainDate(key)),
    instant: (key) => formatInstant(Temporal.Instant.from(text(key)), locale),
    month: (key) => asMonth(plainMonth(key)),
    plainDate,
    plainMonth,
    asYen: (amount, tax) => formatYen(amount, locale, tax),
    asDate,
    asMonth,
    asTick: (month) => formatMonthShort(month, locale),
  };
}

function wordOf(code: string, words: Readonly<Record<string, string>>): string {
  const word = words[code];
  if (word === undefined) throw new Error(`no word for ${code}`);
  return word;
}
