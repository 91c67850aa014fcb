import type { Metadata, Route } from "next";
import { Temporal } from "temporal-polyfill";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { listTermsDocuments } from "@/lib/web/site-documents";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).public.termsTitle };
}

export default async function TermsList() {
  const locale = await requestLocale();
  const text = messagesFor(locale).public;
  const documents = await listTermsDocuments();
  return (
    <>
      <PageHeading title={text.termsTitle} lead={text.termsLead} />
      <ul className="mt-6 border-t border-line">
        {documents.map((document) => (
          <li key={document.code} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-4">
            <TextLink href={`/terms/${document.code}` as Route} bold>
              <span lang="ja">{document.title}</span>
            </TextLink>
            <span className="text-note text-muted">
              {text.since(formatDate(Temporal.PlainDate.from(document.since), locale))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
