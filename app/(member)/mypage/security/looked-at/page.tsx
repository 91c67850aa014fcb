import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { messagesFor } from "@/lib/i18n/messages";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { listLookedAt } from "@/lib/queries/staff/looked-at";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";
import { lookedAtHref, readFilter } from "./filter";
import { LookedAtFilterForm } from "./filter-form";
import { LookedAtTable } from "./looked-at-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).lookedAt.title };
}

/** 「担当者が見た記録」 (JP-13): roles, not names, with the reason. Not there for a login that doesn't speak for the member. */
export default async function LookedAtPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireLogin();
  const at = await now();
  if (!(await findPermission(actor, "own-data.use", at)).ok) notFound();
  const { locale } = actor;
  const { lookedAt: text, security } = messagesFor(locale);
  const { filter, typed, cursor } = readFilter(await searchParams);
  const page = await listLookedAt(actor, filter, cursor, at);
  const { number, hours } = contactPoint(await siteOperator(), actor.brand || null).phone;
  const kept = { kind: filter.kind ?? undefined, from: filter.from?.toString(), until: filter.until?.toString() };
  const dated = typed.from !== "" || typed.until !== "";
  const filtered = filter.kind !== null || dated;
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: security.title, href: "/mypage/security" as Route }, { label: text.title }]}
      />
      <PageHeading title={text.title} lead={text.lead} />
      <div className="mt-5">
        <FilterLinks
          locale={locale}
          label={text.filterLabel}
          links={([null, "looks", "acts"] as const).map((kind) => ({
            href: lookedAtHref({ ...kept, kind: kind ?? undefined }) as Route,
            label: text.kinds[kind ?? "all"],
            current: kind === filter.kind,
          }))}
        />
        <LookedAtFilterForm
          locale={locale}
          kind={filter.kind}
          typed={{ from: filter.from?.toString() ?? typed.from, until: filter.until?.toString() ?? typed.until }}
          bad={{ from: typed.from !== "" && !filter.from, until: typed.until !== "" && !filter.until }}
          filtered={filtered}
        />
      </div>
      {page.rows.length === 0 ? (
        <Empty icon="audit" title={filtered ? text.emptyFiltered : text.emptyTitle}>
          {filtered ? text.emptyFilteredText : text.emptyText}
        </Empty>
      ) : (
        <>
          <LookedAtTable locale={locale} rows={page.rows} />
          <nav aria-label={text.pager} className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
            {page.previous ? (
              <TextLink href={lookedAtHref({ ...kept, cursor: page.previous }) as Route}>{text.newer}</TextLink>
            ) : null}
            {page.next ? <TextLink href={lookedAtHref({ ...kept, cursor: page.next }) as Route}>{text.older}</TextLink> : null}
            <a href={lookedAtHref(kept, "/csv")} className="text-link underline">
              {text.csv}
            </a>
          </nav>
        </>
      )}
      <div className="mt-8">
        <Note locale={locale} title={text.whyRole}>
          {text.whyRoleText(number, hours[locale])}
        </Note>
      </div>
    </>
  );
}
