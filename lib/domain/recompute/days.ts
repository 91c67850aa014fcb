/**
 * Days and months as plain numbers, so that a date is reckoned here without the date library that reckoned it before. A day counts from
 * 1970-01-01, a month from January of the year 0 (Gregorian, as every date of the rules).
 */
export type DayNumber = number;
export type MonthNumber = number;

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const epoch = 719_528;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from the first of January of the year 0 to that of a year. */
function daysBeforeYear(year: number): number {
  const last = year - 1;
  return year === 0 ? 0 : 366 + last * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}

export function firstOfMonth(month: MonthNumber): DayNumber {
  const year = Math.floor(month / 12);
  const inYear = month - year * 12;
  return daysBeforeYear(year) + (daysBefore[inYear] ?? 0) + (inYear > 1 && isLeap(year) ? 1 : 0) - epoch;
}

export function lastOfMonth(month: MonthNumber): DayNumber {
  return firstOfMonth(month + 1) - 1;
}

export function monthOfDay(day: DayNumber): MonthNumber {
  // Never too late by more than a year or two; the loop walks the rest.
  let month = Math.floor((day + epoch) / 366) * 12;
  while (firstOfMonth(month + 1) <= day) month += 1;
  return month;
}

/** 1 to 31. */
export function dayOfMonth(day: DayNumber): number {
  return day - firstOfMonth(monthOfDay(day)) + 1;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** A day of a month, or the month's last where it has no such day. */
export function dayIn(month: MonthNumber, day: number): DayNumber {
  return Math.min(firstOfMonth(month) + day - 1, lastOfMonth(month));
}

/** The last day of so many months from a start: the day before the same day, or the month's last where it has no such day (FW-05). */
export function endAfterMonths(start: DayNumber, months: number): DayNumber {
  const month = monthOfDay(start) + months;
  return Math.min(firstOfMonth(month) + dayOfMonth(start) - 2, lastOfMonth(month));
}

function textOfMonth(month: MonthNumber): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, "0")}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

export function textOfDay(day: DayNumber): string {
  return `${textOfMonth(monthOfDay(day))}-${String(dayOfMonth(day)).padStart(2, "0")}`;
}

/** Reads `2026-04`; null where there is no such month. */
export function readMonth(text: string): MonthNumber | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : null;
}

/** Reads `2026-04-30`; null where there is no such day. */
export function readDay(text: string): DayNumber | null {
  const month = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readMonth(text.slice(0, 7)) : null;
  if (month === null) return null;
  const day = firstOfMonth(month) + Number(text.slice(8)) - 1;
  return textOfDay(day) === text ? day : null;
}
