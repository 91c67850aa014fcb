import type { Temporal } from "temporal-polyfill";
import { Chip } from "@/components/ui/chip";
import type { Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDay } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { LockRow } from "@/lib/queries/staff/list-locks";
import { loginKind } from "../../../parts/login-kind";
import { MailAddress } from "../../../parts/mail-address";
import { withQuery } from "../../../parts/search-params";
import { staffText } from "../../../parts/staff-text";

/** The columns of a list of locks: how long it waits, who, why, how to reach them, and what waiting costs the member. */
export function lockColumns(locale: Locale, at: Temporal.Instant, from: "lock" | "overview"): Column<LockRow>[] {
  const text = staffText(locale).staff.locks;
  return [
    {
      key: "since",
      label: text.columns.since,
      cell: (row) => (
        <>
          <span className="nums font-bold">{waited(row.lockedAt, at, locale)}</span>
          <span className="block text-chip text-muted sm:whitespace-nowrap">
            {text.since(`${formatDay(dateInJapan(row.lockedAt), locale)} ${formatTime(row.lockedAt)}`)}
          </span>
        </>
      ),
    },
    {
      key: "account",
      label: text.columns.account,
      rowHeader: true,
      cell: (row) => (
        <>
          <TextLink
            href={withQuery(`/staff/locks/${row.accountId}`, {})}
            bold
            className="inline-block min-h-6 sm:whitespace-nowrap"
          >
            {row.loginId}
          </TextLink>
          <span className="block text-chip text-muted">
            {row.name === row.memberName ? null : `${row.name}・`}
            <TextLink href={withQuery(`/staff/members/${row.memberId}`, { from })} className="inline-block min-h-6">
              {row.memberName} <span className="nums">{row.memberNumber}</span>
            </TextLink>
          </span>
        </>
      ),
    },
    {
      key: "counter",
      label: text.columns.counter,
      cell: (row) => (
        <span className="whitespace-nowrap">
          <Chip tone="error" icon="lock">
            {text.counters[row.counter]}
          </Chip>
        </span>
      ),
    },
    { key: "role", label: text.columns.role, cell: (row) => <span className="whitespace-nowrap">{loginKind(locale, row)}</span> },
    {
      key: "contact",
      label: text.columns.contact,
      cell: (row) =>
        row.contactMail ? <MailAddress address={row.contactMail} /> : <span className="text-muted">{text.noContact}</span>,
    },
    {
      key: "late",
      label: text.columns.late,
      cell: (row) => (
        <span className="text-deadline">{row.otherLogins === 0 ? text.lateAll : text.lateSome(row.otherLogins)}</span>
      ),
    },
  ];
}

function waited(since: Temporal.Instant, at: Temporal.Instant, locale: Locale): string {
  const minutes = Math.max(0, Math.floor((at.epochMilliseconds - since.epochMilliseconds) / 60_000));
  return staffText(locale).staff.locks.waited(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60);
}
