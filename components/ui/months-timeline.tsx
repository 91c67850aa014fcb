import { MonthsTimelineRow } from "./months-timeline-row";
import { monthsRows, type TimelineTick, type TimelineUnit } from "./months-timeline-rows";

export type MonthsTimelineContent = {
  /** What the drawing shows, in words, for those who do not see it. */
  finding: string;
  units: TimelineUnit[];
  ticks: TimelineTick[];
  /** 「残り 8か月」 below the counted units. */
  countLabel?: string | undefined;
};

/** Inputs as ticks above, units of time as boxes, the counted ones numbered. Two drawings: a wide and a narrow one. */
export function MonthsTimeline({ finding, ...content }: MonthsTimelineContent) {
  return (
    <div className="mt-1 rounded-8 border border-reason-line bg-white p-2 sm:p-3">
      <span className="sr-only">{finding}</span>
      <div aria-hidden="true" className="hidden sm:block">
        <Drawing {...content} perRow={9} unitWidth={38} />
      </div>
      <div aria-hidden="true" className="sm:hidden">
        <Drawing {...content} perRow={9} unitWidth={28} />
      </div>
    </div>
  );
}

type DrawingProps = Omit<MonthsTimelineContent, "finding"> & { perRow: number; unitWidth: number };

function Drawing({ units, ticks, countLabel, perRow, unitWidth }: DrawingProps) {
  const rows = monthsRows(units, ticks, perRow, unitWidth);
  return rows.map((row, index) => (
    <MonthsTimelineRow
      key={row.key}
      row={row}
      unitWidth={unitWidth}
      countLabel={index === rows.length - 1 ? countLabel : undefined}
    />
  ));
}
