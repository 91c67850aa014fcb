import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateRow } from "@/lib/queries/certificates/certificate-desk";
import { StaffSection } from "../../../../../parts/staff-heading";

/** Every certificate of the member: who issued it, why, and whether it was printed. Never what stands on it. */
export function CertificateHistory({ locale, rows }: { locale: Locale; rows: readonly CertificateRow[] }) {
  const text = messagesFor(locale).staffCertificate;
  const deliveries: Readonly<Record<string, string>> = text.deliveries;
  return (
    <StaffSection id="history" title={text.history}>
      {rows.length === 0 ? (
        <p className="text-muted">{text.noHistory}</p>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.history}
          rows={[...rows]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "edition",
              label: text.historyColumns.edition,
              rowHeader: true,
              cell: ({ edition, customerNumber }) => (
                <>
                  {text.edition(edition)}
                  <span className="nums block text-chip font-normal text-muted">{customerNumber}</span>
                </>
              ),
            },
            { key: "issued", label: text.historyColumns.issued, cell: ({ issuedAt }) => formatInstant(issuedAt, locale) },
            { key: "delivery", label: text.historyColumns.delivery, cell: ({ delivery }) => deliveries[delivery] ?? delivery },
            { key: "by", label: text.historyColumns.by, cell: ({ by }) => by },
            {
              key: "printed",
              label: text.historyColumns.printed,
              cell: ({ printedAt }) => (printedAt ? formatInstant(printedAt, locale) : text.notPrinted),
            },
            {
              key: "reason",
              label: text.historyColumns.reason,
              cell: ({ reason }) => <span className="wrap-anywhere">{reason ?? text.firstIssue}</span>,
            },
          ]}
        />
      )}
    </StaffSection>
  );
}
