import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import type { Charge } from "@/lib/domain/billing/charge";
import { formatDate, formatRange, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { Explanations } from "./explanation";
import { YenAmount } from "./yen-amount";

type ChargesTableProps = { locale: Locale; caption: string; lines: readonly Charge[]; documents: DocumentTitles };

const isOneDay = ({ from, to }: Charge) => from.equals(to);

/** The lines of a month: what, for which days, how much before tax, and each with its reason. */
export function ChargesTable({ locale, caption, lines, documents }: ChargesTableProps) {
  const text = messagesFor(locale).billing;
  const columns: Column<Charge>[] = [
    {
      key: "name",
      label: text.line,
      rowHeader: true,
      cell: (line) => (
        <>
          <span className="font-bold text-heading">{line.name[locale]}</span>
          {line.accountId ? <span className="ml-2 text-note text-muted">{line.accountId}</span> : null}
          <span className="block text-note text-muted">
            {isOneDay(line) ? formatDate(line.from, locale) : formatRange(line.from, line.to, locale)}
          </span>
        </>
      ),
    },
    {
      key: "rate",
      label: text.rate,
      align: "end",
      cell: (line) =>
        line.taxRate === null ? <Chip tone="neutral">{messagesFor(locale).common.notTaxable}</Chip> : text.percent(line.taxRate),
    },
    { key: "amount", label: text.amountExcluded, align: "end", cell: (line) => <YenAmount locale={locale} yen={line.amount} /> },
  ];
  return (
    <Table
      locale={locale}
      caption={caption}
      columns={columns}
      rows={[...lines]}
      rowKey={(line) => `${line.item} ${line.code}`}
      detail={(line) => (
        <Explanations
          locale={locale}
          reasons={line.reasons}
          documents={documents}
          line={`${line.name[locale]} ${formatYen(line.amount, locale)}`}
        />
      )}
    />
  );
}
