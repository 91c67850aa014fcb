import { Explanations } from "@/components/billing/explanation";
import { TermsParagraphs } from "@/components/terms/terms-paragraphs";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";
import { hereRows } from "./here-rows";

type Props = { locale: Locale; detail: ContractDetail };

/** 契約の条件: each term in words, where it is written, and what it comes to for this contract. */
export function ContractTermsList({ locale, detail }: Props) {
  const text = messagesFor(locale).contracts.terms;
  const { document, summary, terms } = detail;
  const here = hereRows(detail, locale);
  return (
    <Section id="terms" title={text.title}>
      <dl className="border-t border-edge">
        {terms.main.map(({ key, title, paragraphs }) => {
          const row = here[key];
          return (
            <div key={key} className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[9rem_minmax(0,1fr)_15rem]">
              <dt className="font-bold text-heading">{title}</dt>
              <dd>
                <TermsParagraphs locale={locale} paragraphs={paragraphs} documents={summary.documents} />
                {row ? <Explanations locale={locale} reasons={row.reasons} documents={summary.documents} line={title} /> : null}
              </dd>
              {row ? (
                <dd className="self-start rounded-8 bg-ground px-3 py-2">
                  <span className="block text-chip text-muted">{text.here}</span>
                  {row.values.map((value, index) => (
                    <span key={value} className={index === 0 ? "block text-heading" : "block text-note text-muted"}>
                      {value}
                    </span>
                  ))}
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
      <OtherTerms locale={locale} detail={detail} />
      {document ? (
        <p className="mt-3 text-note">
          {text.version(document.title, formatDate(document.since, locale))}{" "}
          <TextLink href={`/terms/${document.code}`}>{text.read}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}

function OtherTerms({ locale, detail: { summary, terms } }: Props) {
  const { rest } = messagesFor(locale).contracts.terms;
  if (terms.rest.length === 0) return null;
  return (
    <details className="print-open group mt-3">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-note text-link">
        <Icon name="chevron-down" size={18} className="group-open:rotate-180" />
        <span className="underline underline-offset-[3px] group-hover:decoration-2">{rest(terms.rest.length)}</span>
      </summary>
      <dl className="mt-2 border-t border-edge">
        {terms.rest.map(({ title, paragraphs }) => (
          <div key={title} className="grid gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="font-bold text-heading">{title}</dt>
            <dd>
              <TermsParagraphs locale={locale} paragraphs={paragraphs} documents={summary.documents} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
