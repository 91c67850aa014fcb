import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import { Chip } from "@/components/ui/chip";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LineEndDraft } from "@/lib/services/contracts/line-end-draft";

/** What was entered, each row with its way back. */
export function EnteredList({ locale, draft, inputHref }: { locale: Locale; draft: LineEndDraft; inputHref: Route }) {
  const { staffLineEnd: text, staffUnlock } = messagesFor(locale);
  const back = (field: string) => `${inputHref}#${field}` as Route;
  const day = (value: string | null) => (value === null ? text.none : formatDate(Temporal.PlainDate.from(value), locale));
  const dated = draft.way === "request" ? ("wishedOn" as const) : ("sentOn" as const);
  return (
    <SummaryList
      locale={locale}
      rows={[
        { label: text.way, children: text.ways[draft.way], changeHref: back("way") },
        { label: text[dated], children: day(draft[dated]), changeHref: back(dated) },
        { label: text.channel, children: text.channels[draft.channel], changeHref: back("channel") },
        {
          label: staffUnlock.checks,
          changeHref: back("checks"),
          children: (
            <ul className="grid gap-1.5">
              {draft.asked.map(({ question, result }) => (
                <li key={question} className="flex flex-wrap items-center gap-x-3">
                  <Chip tone={result === "match" ? "done" : "error"}>{text.results[result]}</Chip>
                  {staffUnlock.questions[question] ?? question}
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: text.reason,
          children: <span className="wrap-anywhere whitespace-pre-wrap">{draft.reason}</span>,
          changeHref: back("reason"),
        },
      ]}
    />
  );
}
