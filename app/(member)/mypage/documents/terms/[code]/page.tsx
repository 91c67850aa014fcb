import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { TermsSections } from "@/components/terms/terms-sections";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findTermsAtOrder } from "@/lib/queries/documents/member-documents";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

type Props = { params: Promise<{ code: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.documents.atOrder };
}

/** The terms as they stood on the day of an order of the reader's own; no other day's are here. */
export default async function OrderedTermsPage({ params, searchParams }: Props) {
  const { code } = await params;
  const { on } = await searchParams;
  const actor = await requireActor("/mypage/documents");
  const document = typeof on === "string" ? await findTermsAtOrder(actor, { code, on }, await now()) : null;
  if (!document || typeof on !== "string") notFound();
  const { locale } = actor;
  const text = messagesFor(locale).papers.documents;
  const since = formatDate(Temporal.PlainDate.from(document.since), locale);
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: text.title, href: "/mypage/documents" as Route }, { label: document.title }]}
      />
      <div className="mt-3">
        <PageHeading title={<span lang="ja">{text.oldTitle(document.title, since)}</span>} lead={text.oldLead} />
      </div>
      <p className="mt-2 text-note">
        {text.orderedOn(formatDate(Temporal.PlainDate.from(on), locale))}{" "}
        <TextLink href={`/terms/${code}` as Route}>{text.oldToCurrent}</TextLink>
      </p>
      {locale === "ja" ? null : <p className="mt-2 text-note">{text.japaneseOnly}</p>}
      <TermsSections document={document} tocLabel={text.toc} />
    </>
  );
}
