import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberDocuments } from "@/lib/queries/documents/member-documents";

/** What explains the contract: to be read here, and on paper for whoever may ask for it. */
export function GuidesPart({ locale, view }: { locale: Locale; view: MemberDocuments }) {
  const { documents, guides: onPaper, forms } = messagesFor(locale).papers;
  const readable = view.guides.filter((guide) => guide.page !== undefined);
  if (readable.length === 0 && !view.mayUseForms && !view.mayRequestGuides) return null;
  return (
    <Section id="guides" title={documents.guidesTitle}>
      <p className="mb-3 text-note text-muted">{documents.guidesLead}</p>
      <ul className="divide-y divide-line border-y border-line">
        {readable.map(({ code, page, name, about }) => (
          <li key={code} className="py-3">
            <TextLink href={`/about/${page}` as Route} bold>
              {name[locale]}
            </TextLink>
            <p className="text-note text-muted">{about[locale]}</p>
          </li>
        ))}
      </ul>
      <p className="no-print mt-4 flex flex-wrap gap-3">
        {view.mayRequestGuides ? (
          <ButtonLink href={"/mypage/guides" as Route} look="outline" className="max-sm:w-full">
            {onPaper.title}
          </ButtonLink>
        ) : null}
        {view.mayUseForms ? (
          <ButtonLink href={"/mypage/forms" as Route} look="outline" className="max-sm:w-full">
            {forms.title}
          </ButtonLink>
        ) : null}
      </p>
    </Section>
  );
}
