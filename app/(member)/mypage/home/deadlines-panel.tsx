import { DeadlineItem } from "@/components/billing/deadline-item";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { Deadline } from "@/lib/queries/mypage/list-deadlines";

type DeadlinesPanelProps = {
  locale: Locale;
  deadlines: readonly Deadline[];
  documents: DocumentTitles;
};

/** Nearest first, each with what doing nothing means. */
export function DeadlinesPanel({ locale, deadlines, documents }: DeadlinesPanelProps) {
  const text = messagesFor(locale).home.deadlines;
  return (
    <Panel id="deadlines" title={text.title}>
      {deadlines.length === 0 ? (
        <p className="text-note text-muted">{text.none}</p>
      ) : (
        <ol>
          {deadlines.map((deadline) => (
            <DeadlineItem key={deadline.key} locale={locale} deadline={deadline} documents={documents} />
          ))}
        </ol>
      )}
    </Panel>
  );
}
