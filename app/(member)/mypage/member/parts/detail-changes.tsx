import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

export type DetailChange = {
  readonly name: keyof ReturnType<typeof messagesFor>["memberInformation"]["details"];
  readonly before: string | null;
  readonly after: string | null;
};

/** Before and after, side by side, of what changes and nothing else. */
export function DetailChanges({
  locale,
  changes,
  dense = false,
}: {
  locale: Locale;
  changes: readonly DetailChange[];
  dense?: boolean;
}) {
  const text = messagesFor(locale).memberInformation;
  return (
    <Table
      locale={locale}
      dense={dense}
      caption={text.changes}
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
