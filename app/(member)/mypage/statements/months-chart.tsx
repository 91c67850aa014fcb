import { BarChart } from "@/components/ui/bar-chart";
import { scaleTicks } from "@/components/ui/scale-ticks";
import { billTotal, type MonthBill } from "@/lib/domain/statements/month-bills";
import { formatMonth, formatMonthShort, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The highest bar's own figure needs room below the upper edge. */
const headroom = 1.2;
const months = 12;

/** The last twelve months as bars, the oldest first. */
export function MonthsChart({ locale, bills, chosen }: { locale: Locale; bills: readonly MonthBill[]; chosen: MonthBill }) {
  const { statements: text, home } = messagesFor(locale);
  const { mark, shortMark, unitOf, tick } = home.charges;
  const shown = bills.slice(0, months).reverse();
  const highest = Math.max(0, ...shown.map((bill) => Number(billTotal(bill))));
  const unit = unitOf(highest);
  return (
    <BarChart
      locale={locale}
      id="bills"
      title={text.chart}
      finding={text.finding(formatMonth(chosen.month, locale), formatYen(billTotal(chosen), locale, "included"))}
      barsLabel={text.month}
      format={(value) => formatYen(value, locale)}
      series={[{ label: text.total, tone: "fixed" }]}
      bars={shown.map((bill) => ({
        label: formatMonthShort(bill.month, locale),
        shortLabel: locale === "ja" ? String(bill.month.month) : formatMonthShort(bill.month, locale),
        values: [Number(billTotal(bill))],
        mark: mark(Number(billTotal(bill))),
        shortMark: shortMark(Number(billTotal(bill)), unit),
        current: bill.month.equals(chosen.month),
      }))}
      ticks={scaleTicks(highest * headroom).map((value) => ({ value, label: tick(value, unit) }))}
    />
  );
}
