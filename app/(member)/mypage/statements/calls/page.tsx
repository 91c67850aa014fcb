import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { YenAmount } from "@/components/billing/yen-amount";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findCalls } from "@/lib/queries/statements/calls-view";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { GateScreen } from "../../_parts/second-login/gate-screen";
import { StatementKinds } from "../kinds";
import { callsPath, withParams } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).statements.callsTitle };
}

/** 通話明細 (FB-26) of one plan, fifty a page, behind number and password once more (FB-07). */
export default async function CallsPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const actor = await requireActor(callsPath);
  const page = typeof query.page === "string" && /^\d{1,6}$/.test(query.page) ? Number(query.page) : 1;
  const found = await findCalls(actor, { plan: typeof query.plan === "string" ? query.plan : null, page }, await now());
  if (!found) notFound();
  const { locale } = actor;
  const { list, until } = found;
  const all = messagesFor(locale).statements;
  if (!list || !until) return <GateScreen locale={locale} gate={found} of="statements" title={all.callsTitle} to={callsPath} />;
  const text = all.calls;
  const csvHref = withParams("/mypage/statements/calls/csv" as typeof callsPath, { plan: list.plan.code });
  return (
    <>
      <PageHeading title={all.callsTitle} lead={all.callsLead} />
      <StatementKinds locale={locale} now="calls" until={until} />
      <div className="my-5">
        <FilterLinks
          locale={locale}
          label={text.plans}
          links={list.plans.map(({ code, name, calls }) => ({
            href: withParams(callsPath, { plan: code }),
            label: `${name[locale]} ${text.count(calls)}`,
            current: code === list.plan.code,
          }))}
        />
      </div>
      {list.calls.length === 0 ? (
        <Empty icon="call" title={text.none}>
          {text.noneText}
        </Empty>
      ) : (
        <>
          <Table
            locale={locale}
            caption={list.plan.name[locale]}
            rows={list.calls.map((call, index) => ({ ...call, index }))}
            rowKey={({ index }) => String(index)}
            columns={[
              { key: "at", label: text.at, rowHeader: true, cell: ({ at }) => formatInstant(at, locale) },
              { key: "number", label: text.number, cell: ({ number }) => <span className="nums">{number}</span> },
              {
                key: "duration",
                label: text.duration,
                align: "end",
                cell: ({ seconds }) => text.time(Math.floor(seconds / 60), seconds % 60),
              },
              {
                key: "yen",
                label: text.yen,
                align: "end",
                cell: ({ yen }) => <YenAmount locale={locale} yen={yen} size="body" />,
              },
            ]}
          />
          <Pager
            locale={locale}
            page={list.page}
            pages={list.pages}
            hrefOf={(next) => withParams(callsPath, { plan: list.plan.code, page: String(next) })}
          />
          <div className="no-print mt-5">
            <ButtonLink href={csvHref} look="outline" className="max-sm:w-full">
              {all.csv}
            </ButtonLink>
            <p className="mt-1 text-note text-muted">{text.csvHint}</p>
          </div>
        </>
      )}
    </>
  );
}
