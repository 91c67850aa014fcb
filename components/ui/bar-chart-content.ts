/** Which of the three chart colours; each also has its own place in the legend and its own hatch when forecast. */
export type BarTone = "fixed" | "usage" | "annual";

export type BarSeries = { label: string; tone: BarTone };

export type Bar = {
  /** 「9月」 */
  label: string;
  /** Below 640 px: 「9」. */
  shortLabel?: string | undefined;
  /** One figure for each series, from the bottom up. */
  values: number[];
  /** On the mark: 「9.7万」 */
  mark: string;
  /** Below 640 px: 「9.7」. */
  shortMark?: string | undefined;
  forecast?: boolean;
  current?: boolean;
};

export type BarChartContent = {
  series: BarSeries[];
  bars: Bar[];
  /** Lines of the scale; the first is 0. */
  ticks: { value: number; label: string }[];
  /** An avoidable spike names the deadline that avoids it. */
  callout?: { bar: number; lines: string[] } | undefined;
};
