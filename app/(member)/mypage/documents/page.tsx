import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { memberDocuments } from "@/lib/queries/documents/member-documents";
import { listProcedures } from "@/lib/queries/mypage/list-procedures";
import { pageNumber } from "@/lib/queries/mypage/page-number";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { CopiesPart } from "./copies-part";
import { GuidesPart } from "./guides-part";
import { TermsPart } from "./terms-part";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.documents.title };
}

/** 書類・約款 (FB-28): terms now and when ordered, guides, and what was confirmed, word for word. Made to be printed. */
export default async function DocumentsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor("/mypage/documents");
  const at = await now();
  const view = await memberDocuments(actor, at);
  if (!view) notFound();
  const copies = await listProcedures(actor, at, { page: pageNumber((await searchParams).page) });
  const { locale } = actor;
  const text = messagesFor(locale).papers.documents;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <TermsPart locale={locale} lines={view.terms} />
      <GuidesPart locale={locale} view={view} />
      <CopiesPart locale={locale} lines={copies.lines} />
      <Pager
        locale={locale}
        page={copies.page}
        pages={copies.pages}
        hrefOf={(to) => `/mypage/documents?page=${to}#copies-title` as Route}
      />
      <p className="no-print mt-8 text-note text-muted">{text.print}</p>
    </>
  );
}
