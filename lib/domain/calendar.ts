import holidayJp from "@holiday-jp/holiday_jp";
import { Temporal } from "temporal-polyfill";
import type { CalendarTerms } from "./catalogue/calendar-terms";
import { type Decision, decide, refuse } from "./decision";

const holidays: Readonly<Record<string, unknown>> = holidayJp.holidays;
const knownDays = Object.keys(holidays).sort();
/** The years that the holiday package knows; a year with any holiday is known as a whole. */
const firstYear = Number(knownDays[0]?.slice(0, 4));
const lastYear = Number(knownDays.at(-1)?.slice(0, 4));

/** The calendar date in Asia/Tokyo of an instant (JP-01): the only conversion there is, made once, where an instant comes in. */
export function dateInJapan(instant: Temporal.Instant | string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO("Asia/Tokyo").toPlainDate();
}

export function monthOf(date: Temporal.PlainDate): Temporal.PlainYearMonth {
  return date.toPlainYearMonth();
}

export function firstDayOf(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  return month.toPlainDate({ day: 1 });
}

export function lastDayOf(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  return month.toPlainDate({ day: month.daysInMonth });
}

export function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a !== b && Temporal.PlainDate.compare(a, b) < 0;
}

export function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a !== b && Temporal.PlainDate.compare(a, b) > 0;
}

export function earlierOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return isAfter(a, b) ? b : a;
}

/** -1, 0 or 1 as the first month lies before, at or after the second. */
export function compareMonths(a: Temporal.PlainYearMonth, b: Temporal.PlainYearMonth): number {
  return Temporal.PlainYearMonth.compare(a, b);
}

/**
 * Whether a day is a business day (JP-02): no Saturday, Sunday or national holiday, none of the operator's closed days.
 * Beyond the holiday package's years it refuses: a guess would move a due date.
 */
export function isBusinessDay(date: Temporal.PlainDate, terms: CalendarTerms): Decision<boolean> {
  const holiday = isHoliday(date, terms);
  if (!holiday.ok) return holiday;
  return decide(date.dayOfWeek < 6 && !holiday.value && !terms.closedDays.includes(date.toString().slice(5)));
}

/** Whether a day is a national holiday, a substitute holiday included; the operator's closed days are none. */
export function isHoliday(date: Temporal.PlainDate, terms: CalendarTerms): Decision<boolean> {
  if (date.year < firstYear || date.year > lastYear) {
    return refuse("beyond-holiday-data", terms, { date: date.toString(), firstYear, lastYear });
  }
  return decide(Object.hasOwn(holidays, date.toString()));
}

/** The first business day on or after a date. */
export function businessDayFrom(date: Temporal.PlainDate, terms: CalendarTerms): Decision<Temporal.PlainDate> {
  let day = date;
  for (;;) {
    const open = isBusinessDay(day, terms);
    if (!open.ok) return open;
    if (open.value) return decide(day);
    day = day.add({ days: 1 });
  }
}

/** The n-th business day after a date; the date itself is day 0. */
export function addBusinessDays(date: Temporal.PlainDate, count: number, terms: CalendarTerms): Decision<Temporal.PlainDate> {
  let day = date;
  for (let left = count; left > 0; left -= 1) {
    const next = businessDayFrom(day.add({ days: 1 }), terms);
    if (!next.ok) return next;
    day = next.value;
  }
  return decide(day);
}
