import { GuideStateChip } from "@/components/billing/guide-state-chip";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate, joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { GuideRequestLine } from "@/lib/queries/guides/member-guides";
import { WithdrawForm } from "./withdraw/form";

/** One request: its guides, its state, and the way back while there is one. */
export function RequestCard({ locale, line }: { locale: Locale; line: GuideRequestLine }) {
  const text = messagesFor(locale).papers.guides;
  const { id, number, requestedOn, state, closedAt, guides } = line;
  return (
    <div className="rounded-12 border border-line p-4 sm:p-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="nums text-h3">{number}</h3>
        <GuideStateChip locale={locale} state={state} />
      </div>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.requestedOn, children: formatDate(requestedOn, locale) },
          {
            label: text.guides,
            children: joinList(
              guides.map((guide) => guide[locale]),
              locale,
            ),
          },
          ...(closedAt ? [{ label: text.closedAt, children: formatInstant(closedAt, locale) }] : []),
        ]}
      />
      {state === "received" ? (
        <WithdrawForm locale={locale} request={id} label={text.withdraw} about={text.withdrawAbout(number)} />
      ) : null}
    </div>
  );
}
