import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDay } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { staffOverview } from "@/lib/queries/staff/staff-overview";
import { requestLocale } from "@/lib/web/locale";
import { currentStaff, requireStaff } from "@/lib/web/staff-session";
import { StaffHeading, StaffSection } from "../../parts/staff-heading";
import { staffText } from "../../parts/staff-text";
import { lockColumns } from "./locks/lock-columns";
import { QueueLinks } from "./queue-links";
import { RoleHome } from "./role-home";
import { firstQueue } from "./staff-nav";
import { TodayCounts } from "./today-counts";
import { TodayTable } from "./today-table";

export async function generateMetadata(): Promise<Metadata> {
  const { overview, home } = staffText(await requestLocale()).staff;
  const session = await currentStaff();
  return { title: !session || session.permissions.includes(firstQueue) ? overview.title : home.title };
}

export default async function StaffWorkPage() {
  const session = await requireStaff();
  const locale = await requestLocale();
  const at = await now();
  const overview = await staffOverview(session.actor, at);
  const { overview: text, locks } = staffText(locale).staff;
  if (!overview.permitted) return <RoleHome locale={locale} session={session} asOf={text.asOf(formatInstant(at, locale))} />;

  return (
    <>
      <StaffHeading title={text.title} count={locks.count(overview.lockCount)} aside={text.asOf(formatInstant(at, locale))} />
      <TodayCounts locale={locale} today={overview.today} />
      <QueueLinks locale={locale} session={session} />
      <StaffSection
        id="waiting"
        title={text.waiting(overview.lockCount)}
        aside={
          overview.lockCount > overview.locks.length ? (
            <TextLink href="/staff/locks">{text.all(overview.lockCount)}</TextLink>
          ) : null
        }
      >
        {overview.locks.length === 0 ? (
          <Empty icon="check-circle" title={text.emptyTitle}>
            {text.emptyText}
          </Empty>
        ) : (
          <Table
            locale={locale}
            dense
            caption={text.waiting(overview.lockCount)}
            columns={lockColumns(locale, at, "overview")}
            rows={[...overview.locks]}
            rowKey={(row) => row.accountId}
            groupOf={(row) => locks.since(formatDay(dateInJapan(row.lockedAt), locale))}
          />
        )}
      </StaffSection>
      <StaffSection id="today" title={text.today}>
        <TodayTable locale={locale} rows={overview.today.rows} />
      </StaffSection>
    </>
  );
}
