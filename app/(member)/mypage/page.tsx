import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findMonthCharges } from "@/lib/queries/mypage/find-month-charges";
import { getHome } from "@/lib/queries/mypage/get-home";
import { listDeadlines } from "@/lib/queries/mypage/list-deadlines";
import { listProcedures } from "@/lib/queries/mypage/list-procedures";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ChargesSlot } from "./home/charges-slot";
import { ContractsTable } from "./home/contracts-table";
import { DeadlinesPanel } from "./home/deadlines-panel";
import { FailedPanel } from "./home/failed-panel";
import { HomeCounts } from "./home/home-counts";
import { loadPanel } from "./home/load-panel";
import { MemberHome } from "./home/member-home";
import { NoticesPanel } from "./home/notices-panel";
import { QuickPanel } from "./home/quick-panel";
import { RecentPanel } from "./home/recent-panel";
import { RunningOutages } from "./home/running-outages";
import { UserSelf } from "./home/user-self";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).home.title };
}

const recent = 3;

/** マイページ: what there is, what it costs, what must be decided by when. A user ID lands on its own data instead. */
export default async function HomePage() {
  const actor = await requireLogin("/mypage");
  if (actor.contractId === null) return <MemberHome actor={actor} />;
  const at = await now();
  const home = await getHome(actor, at);
  if (home.needsFirstAccountId) redirect("/mypage/account-ids/new?first=1");
  const { locale } = actor;
  const text = messagesFor(locale);
  const [charges, deadlines, procedures, notices] = await Promise.all([
    loadPanel("charges", () => findMonthCharges(actor, at)),
    loadPanel("deadlines", () => listDeadlines(actor, at)),
    loadPanel("procedures", () => listProcedures(actor, at, { size: recent })),
    loadPanel("notices", () => listNotices(actor, at, { filter: "current", size: recent })),
  ]);
  const documents = home.contracts[0]?.documents ?? {};
  return (
    <>
      <PageHeading
        title={home.self ? text.home.userTitle : text.home.title}
        lead={home.self ? text.home.userLead : null}
        aside={text.common.asOf(formatDate(home.today, locale))}
      />
      {notices.ok ? <RunningOutages locale={locale} lines={notices.value.lines} /> : null}
      {home.self ? null : (
        <div className="mt-4">
          <HomeCounts
            locale={locale}
            home={home}
            charges={charges.ok && charges.value?.ok ? charges.value.value : null}
            deadlines={deadlines.ok ? deadlines.value : null}
          />
        </div>
      )}
      <div className="mt-6 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_18.75rem]">
        <div className="grid min-w-0 gap-6">
          {home.self ? (
            <UserSelf locale={locale} self={home.self} />
          ) : (
            <ChargesSlot locale={locale} charges={charges} documents={documents} />
          )}
          {deadlines.ok ? (
            <DeadlinesPanel locale={locale} deadlines={deadlines.value} documents={documents} />
          ) : (
            <Panel id="deadlines" title={text.home.deadlines.title}>
              <FailedPanel locale={locale} reference={deadlines.reference} />
            </Panel>
          )}
        </div>
        <div className="grid min-w-0 gap-6">
          {notices.ok ? (
            <NoticesPanel locale={locale} lines={notices.value.lines} />
          ) : (
            <Panel id="notices" title={text.notices.home.title}>
              <FailedPanel locale={locale} reference={notices.reference} />
            </Panel>
          )}
          {procedures.ok ? (
            <RecentPanel locale={locale} lines={procedures.value.lines} />
          ) : (
            <Panel id="recent" title={text.home.recent.title}>
              <FailedPanel locale={locale} reference={procedures.reference} />
            </Panel>
          )}
          <QuickPanel locale={locale} mayManageIds={home.mayManageIds} may={home.may} />
        </div>
      </div>
      <ContractsTable locale={locale} contracts={home.contracts} />
    </>
  );
}
