import { TermChips } from "@/components/billing/term-chips";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { NoticeDetail } from "@/lib/queries/notices/find-notice";

/** What the terms promise when the service stops, where they say anything; each with its clause. */
export function NoticeRemedies({ locale, detail: { remedies, documents } }: { locale: Locale; detail: NoticeDetail }) {
  if (remedies.length === 0) return null;
  const text = messagesFor(locale).notices;
  return (
    <Section id="remedies" title={text.remedies}>
      {remedies.map(({ product, paragraphs, document }) => (
        <div key={product.ja} className="mt-3">
          <p className="text-note text-muted">{text.remediesOf(product[locale])}</p>
          <ul className="mt-1 grid gap-2">
            {paragraphs.map((paragraph) => (
              <li key={paragraph.text}>
                {paragraph.text} <TermChips locale={locale} terms={paragraph.terms} documents={documents} />
              </li>
            ))}
          </ul>
          {document ? (
            <p className="mt-2 text-note">
              <TextLink href={`/terms/${document.code}`}>{text.readTerms(document.title)}</TextLink>
            </p>
          ) : null}
        </div>
      ))}
    </Section>
  );
}
