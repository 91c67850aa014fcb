import { TermChips } from "@/components/billing/term-chips";
import type { Locale } from "@/lib/i18n/locale";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { TermsParagraph } from "@/lib/i18n/terms/sheet";

type Props = { locale: Locale; paragraphs: readonly TermsParagraph[]; documents: DocumentTitles };

/** What a section of the terms says, each sentence with the clause that says it. */
export function TermsParagraphs({ locale, paragraphs, documents }: Props) {
  return (
    <div className="space-y-2">
      {paragraphs.map(({ text, rows = [], terms }) => (
        <div key={[text, ...terms.map(({ clause }) => clause)].join(" ")}>
          <p>
            {text} <TermChips locale={locale} terms={terms} documents={documents} />
          </p>
          {rows.length > 0 ? (
            <ul className="mt-1 list-disc pl-5 text-note">
              {rows.map((row) => (
                <li key={row.label}>
                  {row.label} <span className="nums text-heading">{row.value}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </div>
  );
}
