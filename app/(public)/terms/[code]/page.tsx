import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { TermsSections } from "@/components/terms/terms-sections";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { findTermsDocument } from "@/lib/web/site-documents";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await findTermsDocument((await params).code);
  return document ? { title: document.title } : {};
}

/** One document with an anchor at every clause, so that each 「なぜ？」 can point to its very words. */
export default async function TermsPage({ params }: Props) {
  const locale = await requestLocale();
  const text = messagesFor(locale).public;
  const document = await findTermsDocument((await params).code);
  if (!document) notFound();
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.termsTitle, href: "/terms" }, { label: document.title }]} />
      <div className="mt-3">
        <PageHeading
          title={<span lang="ja">{document.title}</span>}
          lead={text.since(formatDate(Temporal.PlainDate.from(document.since), locale))}
        />
      </div>
      {locale === "ja" ? null : <p className="mt-2 text-note">{text.japaneseOnly}</p>}
      <TermsSections document={document} tocLabel={text.toc} />
    </>
  );
}
