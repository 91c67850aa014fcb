import holidayJp from "@holiday-jp/holiday_jp";
import { type DayNumber, textOfDay, weekday } from "./days";

const holidays: Readonly<Record<string, unknown>> = holidayJp.holidays;
const years = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)));

/** The operator's closed days (`12-29`). They stand in the catalogue, not in the facts of a reason. */
export type ClosedDays = readonly string[];

export function isWeekendOrHoliday(day: DayNumber): boolean {
  return weekday(day) === 0 || weekday(day) === 6 || Object.hasOwn(holidays, textOfDay(day));
}

/** Business day or not (JP-02); null beyond the years of the holiday data. */
export function isOpen(day: DayNumber, closedDays: ClosedDays): boolean | null {
  const text = textOfDay(day);
  if (!years.has(text.slice(0, 4))) return null;
  return !isWeekendOrHoliday(day) && !closedDays.includes(text.slice(5));
}

/** The n-th business day after a day, which is day 0; null where the holiday data do not reach. */
export function openDaysAfter(day: DayNumber, count: number, closedDays: ClosedDays): DayNumber | null {
  let at = day;
  for (let found = 0; found < count; ) {
    at += 1;
    const open = isOpen(at, closedDays);
    if (open === null) return null;
    if (open) found += 1;
  }
  return at;
}
