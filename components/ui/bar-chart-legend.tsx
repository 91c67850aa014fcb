import type { Locale } from "@/lib/i18n/locale";
import type { BarSeries, BarTone } from "./bar-chart-content";
import { uiText } from "./text";

export const fillClass: Record<BarTone, string> = {
  fixed: "fill-chart-fixed",
  usage: "fill-chart-usage",
  annual: "fill-chart-annual",
};
export const strokeClass: Record<BarTone, string> = {
  fixed: "stroke-chart-fixed",
  usage: "stroke-chart-usage",
  annual: "stroke-chart-annual",
};

/** A 45° hatch in one colour. */
export function Hatch({ id, className }: { id: string; className: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" className="fill-white" />
      <line x1="1.5" x2="1.5" y1="0" y2="5" strokeWidth="2.6" className={className} />
    </pattern>
  );
}

export function BarChartLegend({
  locale,
  id,
  series,
  forecast,
}: {
  locale: Locale;
  id: string;
  series: BarSeries[];
  forecast: boolean;
}) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-chip">
      {series.map((one) => (
        <li key={one.label} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="14" height="14">
            <rect width="14" height="14" rx="1.5" className={fillClass[one.tone]} />
          </svg>
          {one.label}
        </li>
      ))}
      {forecast ? (
        <li className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="14" height="14">
            <Hatch id={`${id}-legend-hatch`} className="stroke-ink" />
            <rect x="0.5" y="0.5" width="13" height="13" rx="1.5" fill={`url(#${id}-legend-hatch)`} className="stroke-ink" />
          </svg>
          {uiText(locale).forecast}
        </li>
      ) : null}
    </ul>
  );
}
