import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LineEndDraft } from "@/lib/services/contracts/line-end-draft";
import { AskedList } from "../../../../../../../../parts/asked-list";

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
          children: <AskedList locale={locale} asked={draft.asked} />,
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
