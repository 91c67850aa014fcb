import type { Temporal } from "temporal-polyfill";
import { Explanation } from "@/components/billing/explanation";
import { Timeline } from "@/components/ui/timeline";
import type { NextDate } from "@/lib/domain/procedures/next-dates";
import { formatDate, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

type NextStepsProps = { locale: Locale; next: readonly NextDate[]; receivedOn: Temporal.PlainDate; documents: DocumentTitles };

/** What comes after, day by day, each with its 「なぜ？」. */
export function NextSteps({ locale, next, receivedOn, documents }: NextStepsProps) {
  const text = messagesFor(locale).procedures.complete;
  const entries = next.map((entry) => ({
    title: formatDate(entry.on, locale),
    state: entry.on.equals(receivedOn) ? ("done" as const) : ("later" as const),
    children: (
      <>
        <p className="text-ink">{wordsOf(entry, locale)}</p>
        {entry.reason ? (
          <Explanation locale={locale} reason={entry.reason} documents={documents} line={wordsOf(entry, locale)} />
        ) : null}
      </>
    ),
  }));
  return <Timeline label={text.next} entries={entries} />;
}

function wordsOf({ kind, facts }: NextDate, locale: Locale): string {
  const text = messagesFor(locale).procedures.nextDates;
  const name = String(facts[locale === "ja" ? "nameJa" : "nameEn"] ?? "");
  switch (kind) {
    case "billed-from":
      return text["billed-from"](formatYen(String(facts.total ?? 0), locale, "included"));
    case "last-use":
    case "fee-ends":
      return text[kind](name);
    case "account-gone":
      return text[kind](String(facts.accountId ?? ""));
    default:
      return text[kind];
  }
}
