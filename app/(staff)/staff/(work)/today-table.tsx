import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { TodayRow } from "@/lib/queries/staff/staff-overview";
import { withQuery } from "../../parts/search-params";
import { staffText } from "../../parts/staff-text";

/** What happened since midnight, newest first. */
export function TodayTable({ locale, rows }: { locale: Locale; rows: readonly TodayRow[] }) {
  const { overview: text, procedureKinds } = staffText(locale).staff;
  if (rows.length === 0) return <p className="text-muted">{text.noEvents}</p>;
  const event = (row: TodayRow) => {
    if (row.kind === "procedure") return text.procedureEvent(procedureKinds[row.procedure] ?? row.procedure, row.number);
    return row.passed ? <Chip tone="done">{text.unlockedEvent}</Chip> : <Chip tone="error">{text.refusedEvent}</Chip>;
  };
  const columns: Column<TodayRow>[] = [
    { key: "time", label: text.columns.time, cell: (row) => <span className="nums">{formatTime(row.at)}</span> },
    { key: "event", label: text.columns.event, rowHeader: true, cell: event },
    {
      key: "member",
      label: text.columns.member,
      cell: (row) => (
        <TextLink href={withQuery(`/staff/members/${row.memberId}`, { from: "overview" })}>{row.memberName}</TextLink>
      ),
    },
    { key: "by", label: text.columns.by, cell: (row) => (row.kind === "check" ? row.staffName : text.byMember) },
  ];
  return <Table locale={locale} dense caption={text.today} columns={columns} rows={[...rows]} rowKey={(row) => row.id} />;
}
