import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { TermsParagraph } from "@/lib/i18n/terms/sheet";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";
import { hereRows } from "./here-rows";

/** 契約の条件: what they come to for this contract, then each in words with where it is written. */
export function ContractTermsList({ locale, detail }: { locale: Locale; detail: ContractDetail }) {
  const text = messagesFor(locale).contracts.terms;
  const { document, summary, terms } = detail;
  return (
    <Section id="terms" title={text.title}>
      <HereDates locale={locale} detail={detail} />
      <dl className="mt-4 border-t border-edge">
        {terms.sections.map((section) => (
          <div key={section.title} className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="font-bold text-heading">{section.title}</dt>
            <dd className="space-y-3">
              {section.paragraphs.map((paragraph) => (
                <Paragraph key={paragraph.text} locale={locale} paragraph={paragraph} documents={summary.documents} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {document ? (
        <p className="mt-3 text-note">
          {text.version(document.title, formatDate(document.since, locale))}{" "}
          <TextLink href={`/terms/${document.code}`}>{text.read}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}

type ParagraphProps = { locale: Locale; paragraph: TermsParagraph; documents: DocumentTitles };

function Paragraph({ locale, paragraph: { text, rows = [], terms }, documents }: ParagraphProps) {
  return (
    <div>
      <p>{text}</p>
      {rows.length > 0 ? (
        <ul className="mt-1 list-disc pl-5 text-note">
          {rows.map((row) => (
            <li key={row.label}>
              {row.label} <span className="nums text-heading">{row.value}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-1">
        <TermChips locale={locale} terms={terms} documents={documents} />
      </p>
    </div>
  );
}

function HereDates({ locale, detail }: { locale: Locale; detail: ContractDetail }) {
  const text = messagesFor(locale).contracts.terms;
  return (
    <div className="rounded-8 bg-ground px-3 py-3 sm:px-4">
      <h3 className="text-chip text-muted">{text.here}</h3>
      <dl className="mt-1 grid gap-x-6 gap-y-3 grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))]">
        {hereRows(detail, locale).map((row) => (
          <div key={row.label}>
            <dt className="text-note text-muted">{row.label}</dt>
            {row.values.map((value, index) => (
              <dd key={value} className={index === 0 ? "text-heading" : "text-note text-muted"}>
                {value}
              </dd>
            ))}
            {row.reasons.length > 0 ? (
              <dd>
                <Explanations locale={locale} reasons={row.reasons} documents={detail.summary.documents} line={row.label} />
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </div>
  );
}
