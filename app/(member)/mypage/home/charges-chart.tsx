import { BarChart } from "@/components/ui/bar-chart";
import type { Bar } from "@/components/ui/bar-chart-content";
import { scaleTicks } from "@/components/ui/scale-ticks";
import type { MonthBar, MonthCharges } from "@/lib/domain/ordering/month-charges";
import { formatMonth, formatMonthShort, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { ForecastBasis } from "./forecast-basis";

/** The figure on the highest bar and the word 「予測」 both need room below the upper edge. */
const headroom = 1.2;

type ChargesChartProps = { locale: Locale; charges: MonthCharges; documents: DocumentTitles };

/** The months behind, this one and those to come as bars; what is forecast is hatched, and its basis stands below. */
export function ChargesChart({ locale, charges, documents }: ChargesChartProps) {
  const text = messagesFor(locale).home.charges;
  const highest = Math.max(...charges.bars.map((bar) => Number(bar.total)));
  const unit = text.unitOf(highest);
  const hasOnce = charges.bars.some((bar) => bar.once > 0n);
  const barOf = ({ month, regular, once, total, forecast }: MonthBar): Bar => ({
    label: formatMonthShort(month, locale),
    shortLabel: locale === "ja" ? String(month.month) : formatMonthShort(month, locale),
    values: hasOnce ? [Number(regular), Number(once)] : [Number(regular)],
    mark: text.mark(Number(total)),
    shortMark: text.shortMark(Number(total), unit),
    forecast,
    current: month.equals(charges.month),
  });
  const coming = charges.bars
    .filter((bar) => bar.forecast)
    .map((bar) => text.coming(formatMonth(bar.month, locale), formatYen(bar.total, locale)));
  return (
    <BarChart
      locale={locale}
      id="months"
      title={text.chart}
      finding={text.finding(
        formatMonth(charges.month, locale),
        formatYen(charges.totals.total, locale, "included"),
        coming.join(text.join),
      )}
      barsLabel={text.month}
      format={(value) => formatYen(value, locale)}
      series={[{ label: text.regular, tone: "fixed" }, ...(hasOnce ? [{ label: text.onceSeries, tone: "annual" } as const] : [])]}
      bars={charges.bars.map(barOf)}
      ticks={scaleTicks(highest * headroom).map((value) => ({ value, label: text.tick(value, unit) }))}
      forecastBasis={<ForecastBasis locale={locale} coming={charges.coming} documents={documents} />}
    />
  );
}
