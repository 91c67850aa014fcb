import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffReport } from "@/lib/queries/member-information/staff-reports";

/** What is on record today and what would be, side by side. */
export function ReportChanges({ locale, changes }: { locale: Locale; changes: StaffReport["changes"] }) {
  const { staffReports, memberInformation: text } = messagesFor(locale);
  if (changes.length === 0) return <p className="text-muted">{staffReports.nothing}</p>;
  return (
    <Table
      locale={locale}
      dense
      caption={staffReports.changes}
      rows={[...changes]}
      rowKey={({ name }) => name}
      columns={[
        { key: "item", label: text.columns.item, rowHeader: true, cell: ({ name }) => text.details[name] },
        {
          key: "before",
          label: text.columns.before,
          cell: ({ before }) => <span className="wrap-anywhere text-muted">{before ?? text.none}</span>,
        },
        {
          key: "after",
          label: text.columns.after,
          cell: ({ after }) => <strong className="wrap-anywhere text-heading">{after ?? text.none}</strong>,
        },
      ]}
    />
  );
}
