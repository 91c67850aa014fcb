import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { pageNumber } from "@/lib/queries/mypage/page-number";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { findNoticeContract } from "@/lib/queries/notices/notice-contract";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { NoticesTable } from "./notices-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).notices.title };
}

const filters = ["all", "now", "ahead", "past"] as const;

/** お知らせ: what goes on, what is ahead, what was, for the contracts that the login reaches. */
export default async function NoticesPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor("/mypage/notices");
  const { locale } = actor;
  const at = await now();
  const query = await searchParams;
  const filter = filters.find((one) => one === query.when) ?? "all";
  const contract = typeof query.contract === "string" ? await findNoticeContract(actor, query.contract, at) : null;
  const { lines, total, page, pages } = await listNotices(actor, at, {
    filter,
    contractId: contract?.id ?? null,
    page: pageNumber(query.page),
  });
  const text = messagesFor(locale).notices;
  const hrefOf = (when: string, to = 1): Route => {
    const parts = { when: when === "all" ? "" : when, contract: contract?.id ?? "", page: to > 1 ? String(to) : "" };
    const said = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ""));
    return `/mypage/notices${said.size > 0 ? `?${said}` : ""}` as Route;
  };
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} aside={total > 0 ? messagesFor(locale).common.count(total) : null} />
      <div className="mt-4 grid gap-5">
        {contract ? (
          <Note locale={locale} action={<TextLink href={"/mypage/notices" as Route}>{text.seeAll}</TextLink>}>
            {text.forContract(`${contract.name[locale]} ${contract.number}`)}
          </Note>
        ) : null}
        <FilterLinks
          locale={locale}
          label={text.filters.label}
          links={filters.map((one) => ({ href: hrefOf(one), label: text.filters[one], current: one === filter }))}
        />
        {total === 0 ? (
          <Empty
            icon="check-circle"
            title={filter === "all" ? text.emptyTitle : text.emptyFilter(text.filters[filter])}
            action={
              filter === "all" ? null : (
                <ButtonLink href={hrefOf("all")} look="outline">
                  {text.seeAll}
                </ButtonLink>
              )
            }
          >
            {filter === "all" ? text.emptyText : null}
          </Empty>
        ) : (
          <NoticesTable locale={locale} lines={lines} />
        )}
      </div>
      <Pager locale={locale} page={page} pages={pages} hrefOf={(to) => hrefOf(filter, to)} />
    </>
  );
}
