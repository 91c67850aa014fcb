import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";
import { termRows } from "./term-rows";

/** 契約の条件: each term in words, where it is written, and what it comes to for this contract. */
export function ContractTermsList({ locale, detail }: { locale: Locale; detail: ContractDetail }) {
  const text = messagesFor(locale).contracts.terms;
  const { document, summary } = detail;
  return (
    <Section id="terms" title={text.title}>
      <dl className="border-t border-edge">
        {termRows(detail, locale).map((row) => (
          <div key={row.label} className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[9rem_minmax(0,1fr)_15rem]">
            <dt className="font-bold text-heading">{row.label}</dt>
            <dd>
              {row.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p className="mt-1">
                <TermChips locale={locale} terms={row.terms} documents={summary.documents} />
              </p>
              {row.reasons ? (
                <Explanations locale={locale} reasons={row.reasons} documents={summary.documents} line={row.label} />
              ) : null}
            </dd>
            <dd className="self-start rounded-8 bg-ground px-3 py-2">
              <span className="block text-chip text-muted">{text.here}</span>
              {row.here.map((line, index) => (
                <span key={line} className={index === 0 ? "block text-heading" : "block text-note text-muted"}>
                  {line}
                </span>
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
