import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { HistoryLine } from "@/lib/queries/member-information/details-page";

/** Before and after of each change, when, and by whom; of the operator's staff the fact, not the person. */
export function DetailsHistory({ locale, rows }: { locale: Locale; rows: readonly HistoryLine[] }) {
  const text = messagesFor(locale).memberInformation;
  if (rows.length === 0) return <p className="text-muted">{text.noHistory}</p>;
  const { historyColumns: heads } = text;
  return (
    <Table
      locale={locale}
      caption={text.history}
      rows={[...rows]}
      rowKey={({ key }) => key}
      columns={[
        { key: "at", label: heads.at, cell: ({ at }) => formatInstant(at, locale) },
        { key: "item", label: heads.item, rowHeader: true, cell: ({ name }) => text.details[name] },
        {
          key: "before",
          label: heads.before,
          cell: ({ before }) => <span className="wrap-anywhere">{before ?? text.none}</span>,
        },
        { key: "after", label: heads.after, cell: ({ after }) => <span className="wrap-anywhere">{after ?? text.none}</span> },
        {
          key: "by",
          label: heads.by,
          cell: ({ by }) => (by.kind === "staff" ? text.by.staff : text.by[by.kind](by.name)),
        },
      ]}
    />
  );
}
