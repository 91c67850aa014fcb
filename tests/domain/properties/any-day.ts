import fc from "fast-check";
import type { Temporal } from "temporal-polyfill";
import { day } from "../support";

/** Where the rules turn: ends of months and terms, leap days, cut-offs, holidays, the operator's closed days, changes of the tax and of an issue day. */
const turningDays = [
  "2026-01-31",
  "2024-02-29",
  "2024-01-31",
  "2026-02-20",
  "2026-02-21",
  "2026-11-20",
  "2026-11-21",
  "2026-05-03",
  "2026-01-09",
  "2025-12-28",
  "2025-12-31",
  "2024-09-30",
  "2019-09-30",
  "2019-10-01",
  "2014-12-01",
  "2026-04-10",
  "2026-03-01",
];

export const firstDay: fc.Arbitrary<Temporal.PlainDate> = fc.oneof(
  fc.constantFrom(...turningDays).map(day),
  fc.integer({ min: 0, max: 3650 }).map((n) => day("2019-06-01").add({ days: n })),
);

/** Moves a day to one on which something turns, in the same month. */
export const snap: fc.Arbitrary<(on: Temporal.PlainDate) => Temporal.PlainDate> = fc
  .constantFrom<(number | null)[]>(null, null, null, 1, 10, 11, 13, 15, 20, 21, 31)
  .map((to) => (on) => (to === null || to < on.day ? on : on.with({ day: Math.min(to, on.daysInMonth) })));

/** Most in the morning; some at the very seconds at which a cut-off, an opening or a day turns. */
export const timeOfDay: fc.Arbitrary<string> = fc.constantFrom(
  "10:00:00",
  "10:00:00",
  "00:00:00",
  "08:59:59",
  "12:59:59",
  "13:00:00",
  "17:29:59",
  "17:30:00",
  "23:59:59",
);
