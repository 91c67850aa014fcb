import { Temporal } from "temporal-polyfill";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { catalogueOn, type TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import type { Localized } from "@/lib/domain/localized";
import { formatDate, formatMonth, formatRange, formatYen, type TaxWord } from "@/lib/i18n/format";
import { namesIn, type ReasonLocale } from "@/lib/i18n/reasons/reason-locale";
import type { Names, TimelineWords } from "./timeline-words";
import { english } from "./words/english";
import { japanese } from "./words/japanese";
import { plain } from "./words/plain";

const timelineWords: Readonly<Record<ReasonLocale, TimelineWords>> = { ja: japanese, en: english, plain };

/** How the timeline says things in one language: words, names of the catalogue, dates and amounts. */
export type TimelineLanguage = {
  readonly locale: ReasonLocale;
  readonly words: TimelineWords;
  readonly names: Names;
  readonly name: (name: Localized) => string;
  readonly date: (day: Temporal.PlainDate) => string;
  readonly range: (from: Temporal.PlainDate, to: Temporal.PlainDate) => string;
  /** The time of day in Japan. */
  readonly time: (instant: string) => string;
  readonly yen: (amount: bigint, tax?: TaxWord) => string;
};

/** Names are those that the catalogue has on the story's last day; a code that it doesn't know stands as it was written. */
export function languageOf(locale: ReasonLocale, terms: TermsByDay, until: Temporal.PlainDate): TimelineLanguage {
  const script = namesIn(locale);
  const name = (localized: Localized) => localized[script];
  const date = (day: Temporal.PlainDate) => formatDate(day, script);
  const range = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    from.equals(to) ? date(from) : formatRange(from, to, script);
  const time = (instant: string) => inJapan(instant).toPlainTime().toString({ smallestUnit: "second" });
  const inBrackets = (text: string, more: string) => (script === "ja" ? `${text}（${more}）` : `${text} (${more})`);
  const named = namesOf(catalogueOn(terms, until), name, inBrackets);
  const names: Names = {
    ...named,
    yen: (amount) => formatYen(amount, script),
    day: (text) => date(Temporal.PlainDate.from(text)),
    month: (text) => formatMonth(Temporal.PlainYearMonth.from(text), script),
    instant: (text) => `${date(inJapan(text).toPlainDate())} ${time(text)}`,
  };
  return {
    locale,
    words: timelineWords[locale],
    names,
    name,
    date,
    range,
    time,
    yen: (amount, tax) => formatYen(amount, script, tax),
  };
}

function inJapan(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO("Asia/Tokyo");
}

function namesOf(
  { products }: Catalogue,
  name: (localized: Localized) => string,
  inBrackets: (text: string, more: string) => string,
): Pick<Names, "product" | "option" | "meter"> {
  const options = products.flatMap((product) => product.options);
  const meters = products.flatMap((product) => product.charges.flatMap((charge) => (charge.kind === "metered" ? [charge] : [])));
  return {
    product: (code, plan) => {
      const found = products.find((one) => one.code === code && (plan === undefined || one.planCode === plan));
      if (!found) return code;
      return plan === undefined ? name(found.name) : inBrackets(name(found.name), name(found.plan));
    },
    option: (code) => {
      const found = options.find((one) => one.code === code);
      return found ? name(found.name) : code;
    },
    meter: (code) => {
      const found = meters.find((one) => one.meter === code);
      return found ? name(found.name) : code;
    },
  };
}
