import { TermChips } from "@/components/billing/term-chips";
import type { PartnerTerms } from "@/lib/domain/catalogue/partner";
import type { Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

type Props = { locale: Locale; terms: PartnerTerms; documents: DocumentTitles };

/** Sentences of the catalogue, one after the other. */
export function Sentences({ locale, lines }: { locale: Locale; lines: readonly Localized[] }) {
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5">
      {lines.map((line) => (
        <li key={line.ja}>{line[locale]}</li>
      ))}
    </ul>
  );
}

/** Who provides and charges, how one applies, what the partner is told: each with its clause. */
export function partnerFacts({ locale, terms, documents }: Props) {
  const text = messagesFor(locale).partners;
  const cell = (words: string, term: Term) => (
    <>
      <p>{words}</p>
      <p className="mt-0.5">
        <TermChips locale={locale} terms={[term]} documents={documents} />
      </p>
    </>
  );
  return [
    { label: text.rows.provider, children: terms.provider[locale] },
    { label: text.rows.charged, children: cell(text.chargedBy(terms.provider[locale]), terms.charged) },
    {
      label: text.rows.application,
      children: cell(text.applicationBy[terms.application.kind], terms.application),
    },
    { label: text.rows.shares, children: cell(text.sharesText, terms.shares) },
  ];
}
