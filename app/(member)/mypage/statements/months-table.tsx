import { YenAmount } from "@/components/billing/yen-amount";
import { Icon } from "@/components/ui/icon";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { billTotal, type MonthBill } from "@/lib/domain/statements/month-bills";
import { formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { statementsPath, withParams } from "./paths";

/** A year and a half stands open, so that a month can be compared with the same one of last year; the rest is folded away. */
const recent = 18;

type Props = { locale: Locale; bills: readonly MonthBill[]; chosen: MonthBill };

/** Every month with its total, the newest first. */
export function MonthsTable({ locale, bills, chosen }: Props) {
  const text = messagesFor(locale).statements;
  const older = bills.slice(recent);
  const rowsOf = (rows: readonly MonthBill[], caption: string) => (
    <Table
      locale={locale}
      caption={caption}
      rows={[...rows]}
      rowKey={(bill) => bill.month.toString()}
      columns={columns(locale)}
      selected={(bill) => bill.month.equals(chosen.month)}
    />
  );
  return (
    <>
      {rowsOf(bills.slice(0, recent), text.months)}
      {older.length > 0 ? (
        <details className="print-open group mt-4" open={older.some((bill) => bill.month.equals(chosen.month))}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-link">
            <Icon name="chevron-down" size={18} className="group-open:rotate-180" />
            <span className="underline underline-offset-[3px] group-hover:decoration-2">{text.older(older.length)}</span>
          </summary>
          {rowsOf(older, text.older(older.length))}
        </details>
      ) : null}
    </>
  );
}

function columns(locale: Locale): Column<MonthBill>[] {
  const text = messagesFor(locale).statements;
  return [
    {
      key: "month",
      label: text.month,
      rowHeader: true,
      cell: ({ month }) => (
        <TextLink href={withParams(statementsPath, { month: month.toString() })}>{formatMonth(month, locale)}</TextLink>
      ),
    },
    { key: "state", label: text.state, bareInCard: true, cell: ({ soFar }) => (soFar ? text.soFar : text.issued) },
    {
      key: "total",
      label: text.total,
      align: "end",
      corner: true,
      cell: (bill) => <YenAmount locale={locale} yen={billTotal(bill)} size="body" />,
    },
  ];
}
