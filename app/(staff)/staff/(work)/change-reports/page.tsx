import type { Metadata, Route } from "next";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { listChangeReports, type QueuedReport } from "@/lib/queries/member-information/staff-reports";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../../parts/staff-heading";
import { ReportChip } from "./report-chip";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.title };
}

/** Reported changes of names and addresses (IV-17): the queue, longest waiting first. */
export default async function ChangeReportsPage() {
  const session = await requireStaff("/staff/change-reports");
  const locale = await requestLocale();
  const queue = await listChangeReports(session.actor, await now());
  if (!queue.permitted) return <RefusedRole locale={locale} roles={queue.roles} />;
  const text = messagesFor(locale).staffReports;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(queue.open.length)} lead={text.lead} />
      {queue.open.length === 0 ? (
        <Empty icon="document" title={text.empty}>
          {text.emptyText}
        </Empty>
      ) : (
        <ReportsTable locale={locale} caption={text.title} rows={queue.open} />
      )}
      {queue.recent.length > 0 ? (
        <StaffSection id="recent" title={text.recent}>
          <ReportsTable locale={locale} caption={text.recent} rows={queue.recent} />
        </StaffSection>
      ) : null}
    </>
  );
}

function ReportsTable({ locale, caption, rows }: { locale: Locale; caption: string; rows: readonly QueuedReport[] }) {
  const { staffReports: text, memberInformation } = messagesFor(locale);
  const { columns } = text;
  return (
    <Table
      locale={locale}
      dense
      caption={caption}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        { key: "placed", label: columns.placedAt, cell: ({ placedAt }) => placedAt && formatInstant(placedAt, locale) },
        {
          key: "number",
          label: columns.number,
          rowHeader: true,
          cell: ({ id, number }) => (
            <TextLink href={`/staff/change-reports/${id}` as Route} bold className="inline-block min-h-6">
              <span className="nums">{number}</span>
            </TextLink>
          ),
        },
        {
          key: "member",
          label: columns.member,
          cell: ({ memberId, memberName, memberNumber }) => (
            <TextLink href={`/staff/members/${memberId}` as Route} className="inline-block min-h-6">
              {memberName} <span className="nums">{memberNumber}</span>
            </TextLink>
          ),
        },
        { key: "kind", label: columns.kind, cell: ({ kind }) => memberInformation.reportKinds[kind] },
        {
          key: "due",
          label: columns.due,
          cell: ({ due }) => (due === null ? text.notDue : due.lateDays > 0 ? text.late(due.lateDays) : text.inTime),
        },
        {
          key: "documents",
          label: columns.documents,
          align: "end",
          cell: ({ documents }) => <span className="nums">{documents}</span>,
        },
        {
          key: "state",
          label: columns.state,
          corner: true,
          cell: ({ status }) => <ReportChip locale={locale} status={status} />,
        },
      ]}
    />
  );
}
