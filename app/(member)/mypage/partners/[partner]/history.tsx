import { Section } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PartnerApplicationLine } from "@/lib/queries/partners/partners-view";

/** Every application with its end, and whether the partner was told. */
export function PartnerHistory({ locale, applications }: { locale: Locale; applications: readonly PartnerApplicationLine[] }) {
  const text = messagesFor(locale).partners;
  if (applications.length === 0) return null;
  return (
    <Section id="history" title={text.history}>
      <Table
        locale={locale}
        caption={text.history}
        rows={applications.map((one, index) => ({ ...one, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: "from", label: text.historyRow, rowHeader: true, cell: ({ appliedOn }) => formatDate(appliedOn, locale) },
          { key: "to", label: text.historyEnd, cell: ({ cancelledOn }) => (cancelledOn ? formatDate(cancelledOn, locale) : "—") },
          { key: "told", label: text.rows.told, cell: ({ told }) => (told ? text.told.yes : text.told.waiting) },
        ]}
      />
    </Section>
  );
}
