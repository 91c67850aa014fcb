import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type ApprovalsView, type ApprovalsWanted, listApprovals } from "@/lib/queries/approval/list-approvals";
import { pageNumber } from "@/lib/queries/mypage/page-number";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { refusedPart } from "../_parts/refused-part";
import { ApprovalsTable } from "./approvals-table";
import { Filters } from "./filters";
import { approvalsPath } from "./paths";
import { hrefOf, wantedOf } from "./sorting";

const PAGE = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.list.title };
}

/** 承認: what the contracts' logins have asked for, to search, sort and open. */
export default async function ApprovalsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(approvalsPath);
  const { approval, procedures } = messagesFor(actor.locale);
  const back = { href: "/mypage" as Route, label: procedures.complete.toHome };
  const refused = await refusedPart(actor, { permission: "approval.decide", title: approval.list.title, back });
  if (refused) return refused;
  const query = await searchParams;
  const wanted = wantedOf(query);
  const view = await listApprovals(actor, wanted, { number: pageNumber(query.page), size: PAGE }, await now());
  if (!view) notFound();
  const { locale } = actor;
  const { list: text } = approval;
  const { lines, total, page, pages } = view;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} aside={total > 0 ? text.found(total) : null} />
      <Filters locale={locale} wanted={wanted} />
      {lines.length === 0 ? (
        <Nothing locale={locale} wanted={wanted} view={view} />
      ) : (
        <ApprovalsTable locale={locale} wanted={wanted} lines={[...lines]} />
      )}
      <Pager locale={locale} page={page} pages={pages} hrefOf={(to) => hrefOf(wanted, { page: to })} />
    </>
  );
}

function Nothing({ locale, wanted, view }: { locale: Locale; wanted: ApprovalsWanted; view: ApprovalsView }) {
  const { list: text } = messagesFor(locale).approval;
  if (wanted.q !== "" || wanted.show !== "open")
    return (
      <Empty icon="search" title={text.noneTitle}>
        {text.noneText}
      </Empty>
    );
  const action = view.maySet ? (
    <ButtonLink href={"/mypage/people/approval" as Route} look="outline">
      {text.toSetting}
    </ButtonLink>
  ) : null;
  return (
    <Empty icon="check-circle" title={text.emptyTitle} action={action}>
      {view.isOn ? text.emptyText : text.offText}
    </Empty>
  );
}
