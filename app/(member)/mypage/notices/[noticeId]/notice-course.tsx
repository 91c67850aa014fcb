import { Section } from "@/components/ui/panel";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { noticePeriod } from "@/lib/i18n/notice-period";
import type { NoticeDetail, NoticeStep } from "@/lib/queries/notices/find-notice";

type Props = { locale: Locale; detail: NoticeDetail };

/** これまでの経過: from the first word to the last, and what stood there before each correction. */
export function NoticeCourse({ locale, detail: { steps, line } }: Props) {
  const text = messagesFor(locale).notices;
  const goesOn = line.phase === "now";
  const entries: TimelineEntry[] = steps.map((step, index) => ({
    key: String(step.seq),
    state: goesOn && index === steps.length - 1 ? "now" : "done",
    title: step.stage ? text.stages[step.stage] : text.entries[step.act],
    children: <Step locale={locale} step={step} before={steps[index - 1]} />,
  }));
  return (
    <Section id="course" title={text.timeline}>
      <div className="mt-3">
        <Timeline label={text.timelineLabel} entries={entries} />
      </div>
    </Section>
  );
}

type StepProps = { locale: Locale; step: NoticeStep; before: NoticeStep | undefined };

function Step({ locale, step, before }: StepProps) {
  const text = messagesFor(locale).notices;
  return (
    <>
      <p>
        {step.happenedAt
          ? text.happened(formatInstant(step.happenedAt, locale), formatInstant(step.at, locale))
          : formatInstant(step.at, locale)}
      </p>
      {step.words[locale] ? <p className="wrap-anywhere whitespace-pre-wrap text-ink">{step.words[locale]}</p> : null}
      {step.act === "correct" && before ? (
        <details className="print-open mt-1">
          <summary className="min-h-8 cursor-pointer py-1 text-link underline underline-offset-[3px]">{text.before}</summary>
          <div className="rounded-8 border border-line p-3 wrap-anywhere text-ink">
            <p className="font-bold">{before.title[locale]}</p>
            <p>{noticePeriod({ kind: before.kind, from: before.from, until: before.until, endedAt: null }, locale)}</p>
            <p className="mt-1 whitespace-pre-wrap">{before.body[locale]}</p>
          </div>
        </details>
      ) : null}
    </>
  );
}
