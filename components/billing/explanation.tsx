import { Icon } from "@/components/ui/icon";
import { Why, WhyBody } from "@/components/ui/why";
import { WhySentence } from "@/components/ui/why-brief";
import type { Reason } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { whyContentOf } from "./why-content-of";

type ExplanationProps = {
  locale: Locale;
  reason: Reason;
  documents: DocumentTitles /** Which line it explains, for the accessible name. */;
  line: string;
};

/** 「なぜ？」 beside a date or an amount: opens in place, works without JavaScript, prints open. */
export function Explanation({ locale, reason, documents, line }: ExplanationProps) {
  return <Why locale={locale} line={line} content={whyContentOf(reason, locale, documents)} />;
}

/** A reason whose own question is the handle: for numbers that are neither a date nor an amount. */
export function QuestionExplanation({ locale, reason, documents }: Omit<ExplanationProps, "line">) {
  const content = whyContentOf(reason, locale, documents);
  return (
    <details className="why group text-note open:basis-full">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-link">
        <Icon name="help" size={18} />
        <span className="underline underline-offset-[3px] group-hover:decoration-2">{content.question}</span>
        <Icon name="chevron-down" size={16} className="group-open:rotate-180" />
      </summary>
      <WhyBody locale={locale} content={content} />
    </details>
  );
}

/** Several reasons of one thing, each once, in the order of the engine. More than one: the question is the handle, to tell them apart. */
export function Explanations({
  locale,
  reasons,
  documents,
  line,
}: Omit<ExplanationProps, "reason"> & { reasons: readonly Reason[] }) {
  const [only, ...more] = [...new Map(reasons.map((reason) => [reason.kind, reason])).values()];
  if (!only) return null;
  if (more.length === 0) return <Explanation locale={locale} reason={only} documents={documents} line={line} />;
  return (
    <div className="flex flex-wrap gap-x-6">
      {[only, ...more].map((reason) => (
        <QuestionExplanation key={reason.kind} locale={locale} reason={reason} documents={documents} />
      ))}
    </div>
  );
}

/** The middle depth: the cause in one sentence, then where it is written. */
export function ExplanationSentence({ locale, reason, documents }: Omit<ExplanationProps, "line">) {
  return <WhySentence content={whyContentOf(reason, locale, documents)} />;
}
