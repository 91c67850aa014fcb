import type { ReactNode } from "react";
import type { RateTotal, Totals } from "@/lib/domain/billing/charge";
import { formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { Explanation } from "./explanation";
import { YenAmount } from "./yen-amount";

type StatementTotalsProps = { locale: Locale; totals: Totals; documents: DocumentTitles };

/** The sums of a month: before tax, the tax of each rate with how it was cut, and what is to be paid. */
export function StatementTotals({ locale, totals, documents }: StatementTotalsProps) {
  const text = messagesFor(locale).billing;
  return (
    <dl className="mt-2 ml-auto w-full max-w-96">
      <Row label={text.subtotal} value={<YenAmount locale={locale} yen={totals.subtotal} tax="excluded" size="body" />} />
      {totals.rates.map((rate) => (
        <RateRow key={`${rate.rate} ${rate.subtotal}`} locale={locale} rate={rate} documents={documents} />
      ))}
      <Row strong label={text.total} value={<YenAmount locale={locale} yen={totals.total} tax="included" />} />
    </dl>
  );
}

function RateRow({ locale, rate, documents }: { locale: Locale; rate: RateTotal; documents: DocumentTitles }) {
  const text = messagesFor(locale).billing;
  const label = text.tax(rate.rate, formatYen(rate.subtotal, locale));
  return (
    <Row label={label} value={<YenAmount locale={locale} yen={rate.tax} size="body" />}>
      <Explanation locale={locale} reason={rate.reason} documents={documents} line={label} />
    </Row>
  );
}

type RowProps = { label: string; value: ReactNode; strong?: boolean; children?: ReactNode };

function Row({ label, value, strong = false, children }: RowProps) {
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2 ${strong ? "border-t-2 border-ink" : "border-t border-line"}`}
    >
      <dt className={strong ? "font-bold text-heading" : "text-note"}>{label}</dt>
      <dd className="text-right">{value}</dd>
      {children ? <dd className="col-span-2 min-w-0">{children}</dd> : null}
    </div>
  );
}
