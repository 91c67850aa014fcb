import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { type LoginResult, listLoginHistory, loginResults } from "@/lib/queries/identity/login-history";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { endAllSessionsAction } from "../_parts/session-actions";
import { HistoryTable } from "./history-table";
import { pageOf, resultOf } from "./view-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).loginHistory.title };
}

function hrefOf(path: "" | "/csv", result: LoginResult | null, page = 1): Route {
  const query = new URLSearchParams();
  if (result) query.set("result", result);
  if (page > 1) query.set("page", String(page));
  return `/mypage/security/history${path}${query.size > 0 ? `?${query}` : ""}` as Route;
}

/** ログインの記録: logins and failed tries of the days of the terms, with what can be done about one that wasn't one's own. */
export default async function LoginHistoryPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireLogin();
  const { locale } = actor;
  const { loginHistory: text, security } = messagesFor(locale);
  const query = await searchParams;
  const result = resultOf(query.result);
  const history = await listLoginHistory(actor, { result, page: pageOf(query.page) }, await now());
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: security.title, href: "/mypage/security" as Route }, { label: text.title }]}
      />
      <div className="mt-3">
        <PageHeading title={text.title} lead={text.lead(history.days)} />
      </div>
      <div className="no-print my-5 flex flex-wrap items-center justify-between gap-4">
        <FilterLinks
          locale={locale}
          label={text.filter}
          links={[null, ...loginResults].map((one) => ({
            href: hrefOf("", one),
            label: one ? text.filters[one] : text.filters.all,
            current: one === result,
          }))}
        />
        {history.total > 0 ? (
          <ButtonLink href={hrefOf("/csv", result)} look="plain">
            {text.download}
          </ButtonLink>
        ) : null}
      </div>
      <p className="mb-2 text-note text-muted">{text.count(history.total)}</p>
      {history.rows.length === 0 ? (
        <Empty icon="clock" title={result ? text.emptyFiltered : text.emptyTitle}>
          {result ? null : text.emptyText}
        </Empty>
      ) : (
        <HistoryTable locale={locale} rows={history.rows} />
      )}
      <Pager locale={locale} page={history.page} pages={history.pages} hrefOf={(page) => hrefOf("", result, page)} />
      <Section id="unknown" title={text.unknownTitle}>
        <p>{text.unknownText}</p>
        <p className="my-3">
          <TextLink href={"/mypage/security#sessions" as Route}>{text.toSessions}</TextLink>
        </p>
        <ButtonForm locale={locale} action={endAllSessionsAction} label={text.endAll} look="outline" />
        <p className="mt-1 text-note text-muted">{text.endAllText}</p>
      </Section>
    </>
  );
}
