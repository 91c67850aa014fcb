import type { Locale } from "@/lib/i18n/locale";
import type { Bar, BarSeries } from "./bar-chart-content";
import { Icon } from "./icon";
import { type Column, Table } from "./table";
import { uiText } from "./text";

type Props = {
  locale: Locale;
  title: string;
  barsLabel: string;
  format: (value: number) => string;
  series: BarSeries[];
  bars: Bar[];
};

/** The drawing's exact figures, one click away. */
export function BarChartTable({ locale, title, barsLabel, format, series, bars }: Props) {
  const text = uiText(locale);
  const columns: Column<Bar>[] = [
    {
      key: "bar",
      label: barsLabel,
      rowHeader: true,
      cell: (bar) => (bar.forecast ? `${bar.label} (${text.forecast})` : bar.label),
    },
    ...series.map((one, index) => ({
      key: `series-${index}`,
      label: one.label,
      align: "end" as const,
      cell: (bar: Bar) => <span className="nums">{format(bar.values[index] ?? 0)}</span>,
    })),
    {
      key: "total",
      label: text.total,
      align: "end",
      cell: (bar) => <strong className="nums">{format(bar.values.reduce((total, value) => total + value, 0))}</strong>,
    },
  ];
  return (
    <details className="group open:basis-full">
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-link">
        <Icon name="chevron-down" size={16} className="group-open:rotate-180" />
        <span className="underline underline-offset-[3px]">{text.showAsTable}</span>
      </summary>
      <div className="mt-2">
        <Table locale={locale} caption={title} columns={columns} rows={bars} rowKey={(bar) => bar.label} dense />
      </div>
    </details>
  );
}
