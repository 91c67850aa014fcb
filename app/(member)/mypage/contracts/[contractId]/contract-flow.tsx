import { Section } from "@/components/ui/panel";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";
import { flowEntries } from "./flow-entries";

/** 契約の流れ: what happened, today, the dates to come. A contract without a term has no bar to draw, only its days. */
export function ContractFlow({ locale, detail }: { locale: Locale; detail: ContractDetail }) {
  const text = messagesFor(locale).contracts.flow;
  const entries: TimelineEntry[] = flowEntries(detail, locale).map((entry) => ({
    state: entry.state,
    title: entry.state === "now" ? text.today(formatDate(entry.on, locale)) : formatDate(entry.on, locale),
    children: entry.label || null,
  }));
  const open: TimelineEntry[] = detail.summary.endsOn ? [] : [{ state: "later", title: text.open }];
  return (
    <Section id="flow" title={text.title}>
      <div className="rounded-12 border border-line p-4 sm:p-5">
        <Timeline label={text.finding} entries={[...entries, ...open]} across={entries.length <= 5} />
      </div>
    </Section>
  );
}
