import type { Locale } from "@/lib/i18n/locale";
import { Icon } from "./icon";
import { LawChips } from "./law-chip";
import { MonthsTimeline } from "./months-timeline";
import { uiText } from "./text";
import { WhyArithmetic } from "./why-arithmetic";
import type { WhyContent } from "./why-content";

type WhyProps = {
  locale: Locale;
  content: WhyContent;
  /** Added to the accessible name: which line this explains. */
  line?: string;
  open?: boolean;
};

/** Full depth (invoice, preview): 「なぜ？」 that opens in place, works without JavaScript and prints open. */
export function Why({ locale, content, line, open = false }: WhyProps) {
  const text = uiText(locale);
  return (
    <details className="why group text-note" open={open}>
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-link">
        <Icon name="help" size={18} />
        <span className="underline underline-offset-[3px] group-hover:decoration-2">
          {content.about === "amount" ? text.whyAmount : text.whyDate}
        </span>
        {line ? <span className="sr-only">{line}</span> : null}
        <Icon name="chevron-down" size={16} className="group-open:rotate-180" />
      </summary>
      <WhyBody locale={locale} content={content} />
    </details>
  );
}

/** The opened reason by itself, in its fixed order. */
export function WhyBody({ locale, content }: { locale: Locale; content: WhyContent }) {
  const text = uiText(locale);
  const { question, sentence, plain, rows, result, timeline, timelineNote, counterfactual } = content;
  return (
    <div className="mt-2 rounded-r-4 border-l-4 border-reason-edge bg-reason px-3 py-4 sm:px-6">
      <p className="text-body font-bold text-heading">{question}</p>
      <p className="mt-1 text-body">{sentence}</p>
      {plain ? <WhyPlain locale={locale} plain={plain} /> : null}
      <div className="mt-3 grid gap-x-6 gap-y-4 grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))]">
        {rows && rows.length > 0 ? <WhyArithmetic locale={locale} rows={rows} result={result} /> : null}
        {timeline || timelineNote ? (
          <div className="min-w-0">
            <p className="font-bold text-heading">{text.dates}</p>
            {timeline ? <MonthsTimeline {...timeline} /> : null}
            {timelineNote ? <p className="mt-2">{timelineNote}</p> : null}
          </div>
        ) : null}
      </div>
      <WhyBasis locale={locale} content={content} />
      {counterfactual ? (
        <p className="mt-3 flex items-start gap-2 border-t border-reason-line pt-3">
          <Icon name="info" size={18} className="mt-0.5 text-act" />
          <span>{counterfactual}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Opens under the answer, without JavaScript. */
function WhyPlain({ locale, plain }: { locale: Locale; plain: NonNullable<WhyContent["plain"]> }) {
  return (
    <details className="group/plain mt-1">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-link">
        <Icon name="chat" size={18} />
        <span className="underline underline-offset-[3px] group-hover/plain:decoration-2">{uiText(locale).plain}</span>
        <span className="sr-only">{plain.question}</span>
        <Icon name="chevron-down" size={16} className="group-open/plain:rotate-180" />
      </summary>
      <div lang="ja" className="mt-1 border-l-4 border-line pl-3 text-body">
        <p className="font-bold">{plain.question}</p>
        {plain.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </details>
  );
}

function WhyBasis({ locale, content }: { locale: Locale; content: WhyContent }) {
  const text = uiText(locale);
  const { clauses, ruleIds = [], versionDate } = content;
  const rules = ruleIds.length > 0 ? text.rules(ruleIds.join(locale === "ja" ? "・" : ", ")) : "";
  const small = [rules, versionDate ? text.version(versionDate) : ""].filter(Boolean).join("／");
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1.5">
      <span className="text-muted">{text.basis}</span>
      <LawChips clauses={clauses} />
      {small ? <span className="text-muted">{small}</span> : null}
    </p>
  );
}
