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
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../parts/staff-heading";
import { staffText } from "../../parts/staff-text";
import { lockColumns } from "./locks/lock-columns";
import { QueueLinks } from "./queue-links";
import { TodayCounts } from "./today-counts";
import { TodayTable } from "./today-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).staff.overview.title };
}

export default async function StaffWorkPage() {
  const session = await requireStaff();
  const locale = await requestLocale();
  const at = await now();
  const overview = await staffOverview(session.actor, at);
  if (!overview.permitted) return <RefusedRole locale={locale} roles={overview.roles} />;

  const { overview: text, locks } = staffText(locale).staff;
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
