import { Temporal } from "temporal-polyfill";
import type { Facts } from "../../domain/decision";
import { formatDate, formatMonth, formatMonthShort, formatYen, type TaxWord } from "../format";
import type { Locale } from "../locale";

/** Reads facts as words of one language. A missing fact is a bug of the engine and throws: half an explanation is worse than none. */
export type FactReader = {
  readonly has: (key: string) => boolean;
  readonly is: (key: string) => boolean;
  readonly text: (key: string) => string;
  readonly number: (key: string) => number;
  readonly name: (prefix: string) => string;
  readonly yen: (key: string, tax?: TaxWord) => string;
  readonly date: (key: string) => string;
  readonly month: (key: string) => string;
  readonly plainDate: (key: string) => Temporal.PlainDate;
  readonly plainMonth: (key: string) => Temporal.PlainYearMonth;
  readonly asDate: (date: Temporal.PlainDate) => string;
  readonly asMonth: (month: Temporal.PlainYearMonth) => string;
  readonly asTick: (month: Temporal.PlainYearMonth) => string;
};

export function readFacts(facts: Facts, locale: Locale): FactReader {
  const get = (key: string) => {
    const fact = facts[key];
    if (fact === undefined) throw new Error(`no fact ${key} among ${Object.keys(facts).join(", ")}`);
    return fact;
  };
  const text = (key: string) => String(get(key));
  const plainDate = (key: string) => Temporal.PlainDate.from(text(key));
  const plainMonth = (key: string) => Temporal.PlainYearMonth.from(text(key));
  const asDate = (date: Temporal.PlainDate) => formatDate(date, locale);
  const asMonth = (month: Temporal.PlainYearMonth) => formatMonth(month, locale);
  return {
    has: (key) => facts[key] !== undefined,
    is: (key) => facts[key] === true,
    text,
    number: (key) => Number(get(key)),
    name: (prefix) => text(`${prefix}${locale === "ja" ? "Ja" : "En"}`),
    yen: (key, tax) => formatYen(text(key), locale, tax),
    date: (key) => asDate(plainDate(key)),
    month: (key) => asMonth(plainMonth(key)),
    plainDate,
    plainMonth,
    asDate,
    asMonth,
    asTick: (month) => formatMonthShort(month, locale),
  };
}
