import type { TimelineRow } from "./months-timeline-rows";

const left = 6;
const laneHeight = 18;
const boxHeight = 28;

type Props = { row: TimelineRow; unitWidth: number; countLabel: string | undefined };

/** One row of the drawing: lanes of words, boxes, names of the units, and the bracket that says how many were counted. */
export function MonthsTimelineRow({ row, unitWidth, countLabel }: Props) {
  const { units, ticks, lanes } = row;
  const top = lanes * laneHeight + 6;
  const first = units.findIndex((unit) => unit.number !== undefined);
  const last = units.findLastIndex((unit) => unit.number !== undefined);
  const bracket = countLabel !== undefined && first >= 0;
  const width = units.length * unitWidth + left * 2;
  const height = top + boxHeight + 20 + (bracket ? 32 : 4);
  const x = (at: number) => left + at * unitWidth;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={13}
      aria-hidden="true"
      className="h-auto max-w-full"
    >
      {units.map((unit, index) => {
        const counted = unit.number !== undefined;
        return (
          <g key={unit.label} textAnchor="middle">
            <rect
              x={x(index) + 1}
              y={top}
              width={unitWidth - 2}
              height={boxHeight}
              rx={3}
              strokeDasharray={counted ? undefined : "3 3"}
              className={counted ? "fill-act" : "fill-white stroke-muted"}
            />
            <text x={x(index + 0.5)} y={top + 19} className={counted ? "fill-white font-bold" : "fill-muted"}>
              {unit.number ?? "—"}
            </text>
            <text x={x(index + 0.5)} y={top + 43} fontSize={12} className="fill-ink">
              {unit.label}
            </text>
          </g>
        );
      })}
      {ticks.map((tick) => {
        const y = (lanes - tick.lane) * laneHeight - 5;
        return (
          <g key={tick.label} className={tick.strong ? "fill-act stroke-act" : "fill-heading stroke-heading"}>
            <line x1={x(tick.at)} x2={x(tick.at)} y1={y - 10} y2={top + boxHeight} strokeWidth={2} />
            <text
              x={x(tick.at) + (tick.wordsBefore ? -4 : 4)}
              y={y}
              textAnchor={tick.wordsBefore ? "end" : "start"}
              stroke="none"
              fontSize={12}
              className="font-bold"
            >
              {tick.label}
            </text>
          </g>
        );
      })}
      {bracket ? (
        <g className="fill-act">
          <path
            d={`M${x(first) + 2} ${top + 50}v5h${(last - first + 1) * unitWidth - 4}v-5`}
            fill="none"
            strokeWidth={1.5}
            className="stroke-act"
          />
          <text x={x((first + last + 1) / 2)} y={top + 72} textAnchor="middle" className="font-bold">
            {countLabel}
          </text>
        </g>
      ) : null}
    </svg>
  );
}
