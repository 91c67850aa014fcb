import type { Locale } from "@/lib/i18n/locale";
import type { BarChartContent } from "./bar-chart-content";
import { Hatch, strokeClass } from "./bar-chart-legend";
import { Mark } from "./bar-chart-mark";
import { uiText } from "./text";

/** Measures of the two drawings, in the drawing's own units (about one CSS pixel each). */
const sizes = {
  wide: { width: 600, height: 236, left: 44, barWidth: 32, className: "hidden sm:block", small: 12 },
  narrow: { width: 292, height: 210, left: 30, barWidth: 16, className: "max-w-md sm:hidden", small: 11 },
};

type Props = BarChartContent & { id: string; locale: Locale; finding: string; size: keyof typeof sizes };

export function BarChartDrawing({ id, locale, finding, size, series, bars, ticks, callout }: Props) {
  const { width, height, left, barWidth, className, small } = sizes[size];
  const top = 30;
  const bottom = height - 28;
  const highest = Math.max(1, ...ticks.map((tick) => tick.value), ...bars.map((bar) => sum(bar.values)));
  const y = (value: number) => bottom - (value / highest) * (bottom - top);
  const step = (width - left) / Math.max(1, bars.length);
  const x = (index: number) => left + step * (index + 0.5);
  const firstForecast = bars.findIndex((bar) => bar.forecast);
  const patternOf = (index: number) => `${id}-hatch-${index}`;
  return (
    <svg
      role="img"
      aria-label={finding}
      viewBox={`0 0 ${width} ${height}`}
      className={`mt-2 w-full overflow-visible ${className}`}
      fontSize={small}
    >
      <defs>
        {series.map((one, index) => (
          <Hatch key={one.label} id={patternOf(index)} className={strokeClass[one.tone]} />
        ))}
      </defs>
      {firstForecast >= 0 ? (
        <g>
          <rect
            x={left + step * firstForecast}
            y={8}
            width={step * (bars.length - firstForecast)}
            height={bottom - 8}
            className="fill-chart-forecast"
          />
          <text x={left + step * firstForecast + 6} y={22} className="fill-ink font-bold">
            {uiText(locale).forecast}
          </text>
        </g>
      ) : null}
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={left}
            x2={width}
            y1={y(tick.value)}
            y2={y(tick.value)}
            className={tick.value === 0 ? "stroke-edge" : "stroke-line"}
          />
          <text x={left - 6} y={y(tick.value) + 4} textAnchor="end" className="fill-muted">
            {tick.label}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <Mark
          key={bar.label}
          bar={bar}
          label={size === "wide" ? bar.label : (bar.shortLabel ?? bar.label)}
          figure={size === "wide" ? bar.mark : (bar.shortMark ?? bar.mark)}
          series={series}
          x={x(index)}
          y={y}
          width={Math.min(barWidth, step - 4)}
          bottom={bottom}
          patternOf={patternOf}
        />
      ))}
      {callout && size === "wide" ? (
        <Callout lines={callout.lines} x={x(callout.bar) - barWidth / 2 - 8} y={y(sum(bars[callout.bar]?.values ?? [])) + 22} />
      ) : null}
    </svg>
  );
}

function Callout({ lines, x, y }: { lines: string[]; x: number; y: number }) {
  return (
    <text textAnchor="end" className="fill-deadline" paintOrder="stroke" stroke="white" strokeWidth="4" strokeLinejoin="round">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * 16} className={index === 0 ? "font-bold" : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
