import type { Route } from "next";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { GuideParcel } from "@/lib/queries/guides/staff-guides";

type ParcelTableProps = { locale: Locale; caption: string; parcels: readonly GuideParcel[]; sent: boolean };

/** One envelope a row. An address that is missing is said, not shown: addresses stand on labels only. */
export function ParcelTable({ locale, caption, parcels, sent }: ParcelTableProps) {
  const text = messagesFor(locale).papers.staffGuides;
  const columns: Column<GuideParcel>[] = [
    { key: "number", label: text.number, rowHeader: true, cell: ({ number }) => <span className="nums">{number}</span> },
    {
      key: "member",
      label: text.member,
      cell: ({ memberId, member, hasAddress }) => (
        <>
          <TextLink href={`/staff/members/${memberId}` as Route}>{member}</TextLink>
          {hasAddress || sent ? null : <span className="block font-bold text-error">{text.noAddress}</span>}
        </>
      ),
    },
    {
      key: "guides",
      label: text.guides,
      cell: ({ guides }) =>
        joinList(
          guides.map((guide) => guide[locale]),
          locale,
        ),
    },
  ];
  const closed: Column<GuideParcel>[] = [
    {
      key: "requested",
      label: messagesFor(locale).papers.guides.requestedOn,
      cell: ({ requestedOn }) => formatDate(requestedOn, locale),
    },
    { key: "sent", label: text.sentAt, cell: ({ sentAt }) => (sentAt ? formatInstant(sentAt, locale) : "—") },
    { key: "by", label: text.sentBy, cell: ({ sentBy }) => sentBy ?? "—" },
  ];
  return (
    <Table
      locale={locale}
      dense
      caption={caption}
      columns={sent ? [...columns, ...closed] : columns}
      rows={[...parcels]}
      rowKey={({ id }) => id}
    />
  );
}
