import type { Route } from "next";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locale";
import type { UnlockDraft } from "@/lib/services/staff/unlock-draft";
import { AskedList } from "../../../../../parts/asked-list";
import { staffText } from "../../../../../parts/staff-text";

/** What was entered, each row with its way back. */
export function EnteredList({ locale, draft, inputHref }: { locale: Locale; draft: UnlockDraft; inputHref: Route }) {
  const text = staffText(locale).unlock;
  const back = (field: string) => `${inputHref}#${field}` as Route;
  return (
    <div className="mt-4">
      <SummaryList
        locale={locale}
        rows={[
          { label: text.channel, children: text.channels[draft.channel] ?? draft.channel, changeHref: back("channel") },
          {
            label: text.checks,
            changeHref: back("checks"),
            children: <AskedList locale={locale} asked={draft.asked} />,
          },
          {
            label: text.reason,
            children: <span className="whitespace-pre-wrap">{draft.reason}</span>,
            changeHref: back("reason"),
          },
          {
            label: text.note,
            children: <span className="whitespace-pre-wrap">{draft.note || "—"}</span>,
            changeHref: back("note"),
          },
        ]}
      />
    </div>
  );
}
