import type { Bar, BarSeries } from "./bar-chart-content";
import { fillClass, strokeClass } from "./bar-chart-legend";
import { cx } from "./cx";

type MarkProps = {
  bar: Bar;
  label: string;
  figure: string;
  series: BarSeries[];
  x: number;
  y: (value: number) => number;
  width: number;
  bottom: number;
  patternOf: (series: number) => string;
};

/** One stacked bar with its figure above and its name below. */
export function Mark({ bar, label, figure, series, x, y, width, bottom, patternOf }: MarkProps) {
  const parts = stack(bar.values);
  const top = parts.at(-1)?.until ?? 0;
  const pill = Math.max(width, label.length * 9 + 8);
  return (
    <g>
      {parts.map((part, index) => {
        const one = series[index];
        if (!one || part.until === part.from) return null;
        return (
          <rect
            key={one.label}
            x={x - width / 2 + (bar.forecast ? 0.5 : 0)}
            y={y(part.until)}
            width={width - (bar.forecast ? 1 : 0)}
            height={Math.max(1, y(part.from) - y(part.until))}
            fill={bar.forecast ? `url(#${patternOf(index)})` : undefined}
            className={bar.forecast ? strokeClass[one.tone] : cx(fillClass[one.tone], "stroke-white")}
            strokeWidth={bar.forecast ? 1 : 0.75}
          />
        );
      })}
      <text
        x={x}
        y={y(top) - 6}
        textAnchor="middle"
        className={cx("fill-heading", bar.current && "font-bold")}
        paintOrder="stroke"
        stroke="white"
        strokeWidth="3"
      >
        {figure}
      </text>
      {bar.current ? <rect x={x - pill / 2} y={bottom + 7} width={pill} height={19} rx={9.5} className="fill-act" /> : null}
      <text x={x} y={bottom + 21} textAnchor="middle" className={bar.current ? "fill-white font-bold" : "fill-ink"}>
        {label}
      </text>
    </g>
  );
}

function stack(values: number[]): { from: number; until: number }[] {
  let from = 0;
  return values.map((value) => {
    const part = { from, until: from + value };
    from = part.until;
    return part;
  });
}
