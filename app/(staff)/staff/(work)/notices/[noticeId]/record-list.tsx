import { SummaryList } from "@/components/ui/summary-list";
import { Timeline } from "@/components/ui/timeline";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { NoticeNames } from "@/lib/queries/notices/notice-names";
import type { NoticeRecord } from "@/lib/queries/notices/staff-notice";
import { contentRows, Words } from "../parts/content-rows";
import { noticeText } from "../parts/notice-text";

type Props = { locale: Locale; record: readonly NoticeRecord[]; names: NoticeNames };

/** Who published what and when, the latest first, each with the whole notice as it was from then on. */
export function NoticeRecordList({ locale, record, names }: Props) {
  const text = noticeText(locale);
  const entries = record.map((entry) => ({
    key: entry.id,
    state: "done" as const,
    title: entry.stage ? text.detail.report(text.stages[entry.stage]) : text.done[entry.act],
    children: (
      <>
        <p>
          {text.detail.by(entry.staffName, formatInstant(entry.at, locale))}　{text.contracts(entry.contracts)}
          {entry.byMail ? `　${text.detail.mailed(entry.mails)}` : ""}
        </p>
        {entry.words.ja ? (
          <p className="mt-1 grid gap-1 text-ink">
            <Words lang="ja">{entry.words.ja}</Words>
            <Words lang="en">{entry.words.en}</Words>
          </p>
        ) : null}
        {entry.happenedAt ? <p>{text.detail.happened(formatInstant(entry.happenedAt, locale))}</p> : null}
        <details className="print-open">
          <summary className="min-h-8 cursor-pointer py-1 text-link underline underline-offset-[3px]">
            {text.detail.whole}
          </summary>
          <SummaryList locale={locale} rows={contentRows({ locale, sheet: { content: entry.content, endedAt: null }, names })} />
        </details>
      </>
    ),
  }));
  return <Timeline label={text.detail.record} entries={entries} />;
}
