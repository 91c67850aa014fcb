import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ChangedField } from "@/lib/queries/paper-change/find-paper-change";
import { fieldWords } from "./field-words";

/** Before and after, side by side, of what the paper changes and nothing else. */
export function ChangeTable({ locale, changes }: { locale: Locale; changes: readonly ChangedField[] }) {
  const text = messagesFor(locale).staffPaper;
  return (
    <Table
      locale={locale}
      dense
      caption={text.changes}
      rows={[...changes]}
      rowKey={({ name }) => name}
      columns={[
        { key: "item", label: text.columns.item, rowHeader: true, cell: ({ name }) => text.fields[name] },
        {
          key: "before",
          label: text.columns.before,
          cell: ({ name, before }) => <span className="wrap-anywhere text-muted">{fieldWords(name, before, locale)}</span>,
        },
        {
          key: "after",
          label: text.columns.after,
          cell: ({ name, after }) => <strong className="wrap-anywhere text-heading">{fieldWords(name, after, locale)}</strong>,
        },
      ]}
    />
  );
}
