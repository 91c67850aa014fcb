import type { Metadata, Route } from "next";
import { NotHereSection } from "@/components/billing/not-here";
import { ProceduresTable } from "@/components/billing/procedures-table";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { listOwnRequests } from "@/lib/queries/approval/own-requests";
import { findNotHere } from "@/lib/queries/contracts/not-here";
import { listProcedures } from "@/lib/queries/mypage/list-procedures";
import { pageNumber } from "@/lib/queries/mypage/page-number";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { OwnRequests } from "./own-requests";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).home.procedures.title };
}

/** 手続きの記録: everything that was asked for, newest first. */
export default async function ProceduresPage({ searchParams }: Props) {
  const actor = await requireActor("/mypage/procedures");
  const { locale } = actor;
  const notHere = await findNotHere(actor, await now());
  const { lines, total, page, pages } = await listProcedures(actor, await now(), { page: pageNumber((await searchParams).page) });
  const text = messagesFor(locale).home;
  return (
    <>
      <PageHeading
        title={text.procedures.title}
        lead={text.procedures.lead}
        aside={total > 0 ? messagesFor(locale).common.count(total) : null}
      />
      <OwnRequests locale={locale} requests={await listOwnRequests(actor, await now())} />
      <div className="mt-5">
        {total === 0 ? (
          <Empty
            icon="audit"
            title={text.recent.none}
            action={
              <ButtonLink href="/mypage/options" look="outline">
                {text.quick.options}
              </ButtonLink>
            }
          >
            {text.recent.noneHint}
          </Empty>
        ) : (
          <ProceduresTable locale={locale} lines={lines} />
        )}
        <Pager locale={locale} page={page} pages={pages} hrefOf={(to) => `/mypage/procedures?page=${to}` as Route} />
      </div>
      {notHere ? <NotHereSection locale={locale} view={notHere} /> : null}
    </>
  );
}
