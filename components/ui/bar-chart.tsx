import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import type { BarChartContent } from "./bar-chart-content";
import { BarChartDrawing } from "./bar-chart-drawing";
import { BarChartLegend } from "./bar-chart-legend";
import { BarChartTable } from "./bar-chart-table";

type BarChartProps = BarChartContent & {
  locale: Locale;
  /** Unique on the page; names the hatches. */
  id: string;
  title: string;
  /** What one should take away: the accessible name of the drawing. */
  finding: string;
  /** For the table behind: exact figures. */
  format: (value: number) => string;
  /** Head of the table's first column: 「月」. */
  barsLabel: string;
  /** 「予測の根拠」: a link or a 「なぜ？」. */
  forecastBasis?: ReactNode;
};

/** Bars drawn by the server, once wide and once narrow; the same figures stand in a table that opens in place. */
export function BarChart({ locale, id, title, finding, format, barsLabel, forecastBasis, ...content }: BarChartProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <span className="text-note font-bold text-heading">{title}</span>
        <BarChartLegend locale={locale} id={id} series={content.series} forecast={content.bars.some((bar) => bar.forecast)} />
      </figcaption>
      <BarChartDrawing {...content} id={`${id}-wide`} finding={finding} locale={locale} size="wide" />
      <BarChartDrawing {...content} id={`${id}-narrow`} finding={finding} locale={locale} size="narrow" />
      {content.callout ? <p className="mt-2 text-note text-deadline sm:hidden">{content.callout.lines.join(" ")}</p> : null}
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-1 text-note">
        {forecastBasis ? <div className="flex min-h-8 items-center">{forecastBasis}</div> : null}
        <BarChartTable
          locale={locale}
          title={title}
          barsLabel={barsLabel}
          format={format}
          series={content.series}
          bars={content.bars}
        />
      </div>
    </figure>
  );
}
