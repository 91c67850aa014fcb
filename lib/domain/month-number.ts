import { Temporal } from "temporal-polyfill";

/**
 * Months since year 0: what the billing run reckons with. Taking a date apart and adding months by the date library costs more than all
 * the rest of a charge, so that dates are made once a month and shared; they are immutable.
 */
export type MonthNumber = number;

type MonthDates = {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly text: string;
  /** By day of the month, as they are asked for. */
  readonly days: (Temporal.PlainDate | undefined)[];
};

const made = new Map<MonthNumber, MonthDates>();

export function monthNumberOf(date: { readonly year: number; readonly month: number }): MonthNumber {
  return date.year * 12 + date.month - 1;
}

function datesOf(month: MonthNumber): MonthDates {
  const known = made.get(month);
  if (known) return known;
  const first = new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, 1);
  const dates = { first, last: first.with({ day: first.daysInMonth }), text: first.toString().slice(0, 7), days: [] };
  made.set(month, dates);
  return dates;
}

export function firstDayOfMonth(month: MonthNumber): Temporal.PlainDate {
  return datesOf(month).first;
}

export function lastDayOfMonth(month: MonthNumber): Temporal.PlainDate {
  return datesOf(month).last;
}

/** `2026-04` */
export function monthText(month: MonthNumber): string {
  return datesOf(month).text;
}

/** A day of a month; beyond the month's length its last day. */
export function dayOfMonth(month: MonthNumber, day: number): Temporal.PlainDate {
  const { first, last, days } = datesOf(month);
  if (day === 1) return first;
  const known = days[day];
  if (known) return known;
  const made = day >= last.day ? last : first.with({ day });
  days[day] = made;
  return made;
}

const texts = new WeakMap<Temporal.PlainDate, string>();

/** The date as ISO text; a date that is asked for again, as the shared ones are with every charge, is written once. */
export function dateText(date: Temporal.PlainDate): string {
  const known = texts.get(date);
  if (known !== undefined) return known;
  const text = date.toString();
  texts.set(date, text);
  return text;
}

export function monthNumberOfText(text: string): MonthNumber {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}
