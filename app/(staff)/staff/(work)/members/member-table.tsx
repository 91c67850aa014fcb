import type { Route } from "next";
import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate, joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { MemberRow, MemberSort } from "@/lib/queries/staff/search-members";
import { withQuery } from "../../../parts/search-params";
import { staffText } from "../../../parts/staff-text";

type MemberTableProps = {
  locale: Locale;
  rows: MemberRow[];
  sort: MemberSort;
  descending: boolean;
  hrefOf: (next: { sort: MemberSort; descending: boolean }) => Route;
};

/** Members found; the name is the link. A second press on a head turns the order round. */
export function MemberTable({ locale, rows, sort, descending, hrefOf }: MemberTableProps) {
  const text = staffText(locale).staff.members;
  const none = <span className="text-muted">—</span>;
  const sortBy = (column: MemberSort) => ({
    href: hrefOf({ sort: column, descending: sort === column && !descending }),
    direction: sort === column ? (descending ? ("descending" as const) : ("ascending" as const)) : undefined,
  });
  const columns: Column<MemberRow>[] = [
    {
      key: "number",
      label: text.columns.number,
      sort: sortBy("number"),
      cell: (row) => <span className="nums">{row.number}</span>,
    },
    {
      key: "name",
      label: text.columns.name,
      sort: sortBy("kana"),
      rowHeader: true,
      cell: (row) => (
        <>
          <TextLink href={withQuery(`/staff/members/${row.id}`, { from: "search" })} bold className="sm:whitespace-nowrap">
            {row.company ?? row.name}
          </TextLink>
          <span className="block text-chip text-muted">{row.company ? `${row.name}・${row.kana}` : row.kana}</span>
        </>
      ),
    },
    {
      key: "contracts",
      label: text.columns.contracts,
      cell: (row) =>
        row.contractNumbers.length > 0 ? <span className="nums">{joinList(row.contractNumbers, locale)}</span> : none,
    },
    {
      key: "logins",
      label: text.columns.logins,
      cell: (row) => (
        <>
          {row.loginIds.length > 0 ? joinList(row.loginIds, locale) : none}
          {row.locked > 0 ? (
            <span className="ml-2">
              <Chip tone="error" icon="lock">
                {text.locked(row.locked)}
              </Chip>
            </span>
          ) : null}
        </>
      ),
    },
    { key: "mail", label: text.columns.mail, cell: (row) => row.contactMail ?? none },
    { key: "since", label: text.columns.since, cell: (row) => formatDate(dateInJapan(row.since), locale) },
  ];
  return <Table locale={locale} dense caption={text.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
