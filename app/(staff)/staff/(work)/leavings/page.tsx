import type { Metadata, Route } from "next";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type LeavingDesk, leavingDesk } from "@/lib/queries/member-information/staff-leavings";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../../parts/staff-heading";
import { FindForm } from "./find-form";
import { deletionPath, leavingsPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.leavings.title };
}

/** 退会 (CL-13) and requests for deletion (JP-13): what waits, the way in, and what was done lately. */
export default async function LeavingsPage() {
  const session = await requireStaff(leavingsPath);
  const locale = await requestLocale();
  const desk = await leavingDesk(session.actor, await now());
  if (!desk.permitted) return <RefusedRole locale={locale} roles={desk.roles} />;
  const text = messagesFor(locale).staffReports.leavings;
  return (
    <>
      <StaffHeading title={text.title} lead={text.lead} />
      <StaffSection id="requests" title={text.requestsTitle}>
        <Requests locale={locale} rows={desk.requests} />
      </StaffSection>
      {desk.mayRecord ? (
        <StaffSection id="find" title={text.findTitle}>
          <FindForm locale={locale} text={{ find: text.find, findHint: text.findHint, findSubmit: text.findSubmit }} />
        </StaffSection>
      ) : null}
      <StaffSection id="left" title={text.listTitle}>
        <Left locale={locale} rows={desk.left} />
      </StaffSection>
    </>
  );
}

function Requests({ locale, rows }: { locale: Locale; rows: LeavingDesk["requests"] }) {
  const text = messagesFor(locale).staffReports.leavings;
  if (rows.length === 0) return <p className="text-muted">{text.requestsEmpty}</p>;
  return (
    <Table
      locale={locale}
      dense
      caption={text.requestsTitle}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "number",
          label: text.requestColumns.number,
          rowHeader: true,
          cell: ({ id, number }) => (
            <TextLink href={deletionPath(id)} bold className="inline-block min-h-6">
              <span className="nums">{number}</span>
            </TextLink>
          ),
        },
        { key: "member", label: text.requestColumns.member, cell: (row) => <MemberLink {...row} /> },
        { key: "at", label: text.requestColumns.at, cell: ({ requestedAt }) => formatInstant(requestedAt, locale) },
      ]}
    />
  );
}

function Left({ locale, rows }: { locale: Locale; rows: LeavingDesk["left"] }) {
  const text = messagesFor(locale).staffReports.leavings;
  if (rows.length === 0) return <p className="text-muted">{text.listEmpty}</p>;
  return (
    <Table
      locale={locale}
      dense
      caption={text.listTitle}
      rows={[...rows]}
      rowKey={({ number }) => number}
      columns={[
        {
          key: "number",
          label: text.columns.number,
          rowHeader: true,
          cell: ({ number }) => <span className="nums">{number}</span>,
        },
        { key: "member", label: text.columns.member, cell: (row) => <MemberLink {...row} /> },
        { key: "applied", label: text.columns.appliedOn, cell: ({ appliedOn }) => formatDate(appliedOn, locale) },
        { key: "at", label: text.columns.at, cell: ({ at }) => formatInstant(at, locale) },
        {
          key: "remove",
          label: text.columns.removeOn,
          cell: ({ removeOn, removedAt }) =>
            removedAt ? text.removedAt(formatInstant(removedAt, locale)) : formatDate(removeOn, locale),
        },
        { key: "by", label: text.columns.by, cell: ({ by }) => by },
      ]}
    />
  );
}

function MemberLink({ memberId, memberName, memberNumber }: { memberId: string; memberName: string; memberNumber: string }) {
  return (
    <TextLink href={`/staff/members/${memberId}` as Route} className="inline-block min-h-6">
      {memberName} <span className="nums">{memberNumber}</span>
    </TextLink>
  );
}
