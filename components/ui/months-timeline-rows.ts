/** One unit of time, usually a month; the counted ones are numbered. */
export type TimelineUnit = { label: string; counted: boolean };

/** A date that decided something: `at` is its place in units from the start (1.5 = the middle of the second unit). */
export type TimelineTick = { at: number; label: string; strong?: boolean };

/** A tick with its place in the drawing: which lane above the boxes (0 is the lowest) and on which side its words stand. */
export type PlacedTick = TimelineTick & { lane: number; wordsBefore: boolean };

export type TimelineRow = {
  key: string;
  units: { label: string; number: number | undefined }[];
  ticks: PlacedTick[];
  lanes: number;
};

/** Breaks a long time into rows of equal length that fit, numbering the counted units through. A tick at a row's end stays in that row. */
export function monthsRows(units: TimelineUnit[], ticks: TimelineTick[], atMost: number, unitWidth: number): TimelineRow[] {
  const perRow = Math.ceil(units.length / Math.max(1, Math.ceil(units.length / atMost)));
  let number = 0;
  const numbered = units.map(({ label, counted }) => ({ label, number: counted ? ++number : undefined }));
  const rows: TimelineRow[] = [];
  for (let from = 0; from < units.length; from += perRow) {
    const until = Math.min(from + perRow, units.length);
    const own = ticks
      .filter(({ at }) => (from === 0 ? at >= 0 : at > from) && at <= until)
      .map((tick) => ({ ...tick, at: tick.at - from }));
    const placed = placeTicks(own, until - from, unitWidth);
    rows.push({
      key: `row-${from}`,
      units: numbered.slice(from, until),
      ticks: placed,
      lanes: Math.max(0, ...placed.map(({ lane }) => lane + 1)),
    });
  }
  return rows;
}

/** Puts each tick's words into the lowest lane where they meet no other words and no line that goes higher up. */
function placeTicks(ticks: TimelineTick[], length: number, unitWidth: number): PlacedTick[] {
  const placed: (PlacedTick & { left: number; right: number })[] = [];
  for (const tick of [...ticks].sort((a, b) => b.at - a.at)) {
    const x = tick.at * unitWidth;
    const wordsBefore = tick.at > length * 0.6;
    const words = widthOf(tick.label) + 8;
    const [left, right] = wordsBefore ? [x - words, x] : [x, x + words];
    const crossed = placed.filter((other) => left < other.right && other.left < right);
    placed.push({ ...tick, wordsBefore, left, right, lane: Math.max(-1, ...crossed.map(({ lane }) => lane)) + 1 });
  }
  return placed;
}

/** About how wide words are at 12 px: half-width characters take half. */
function widthOf(label: string): number {
  return [...label].reduce((width, character) => width + (/[ -~]/.test(character) ? 7 : 12), 0);
}
