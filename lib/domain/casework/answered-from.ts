import { Temporal } from "temporal-polyfill";
import { businessDayFrom, isBusinessDay } from "../calendar";
import type { CalendarTerms } from "../catalogue/calendar-terms";
import type { SupportHours } from "../catalogue/casework";
import { type Decision, decide, explain, type Reason } from "../decision";

const timeZone = "Asia/Tokyo";

export type AnsweredFrom = { readonly answeredAt: Temporal.Instant; readonly atOnce: boolean; readonly reason: Reason };

type Moment = { readonly on: Temporal.PlainDate; readonly time: Temporal.PlainTime };

/**
 * From when an inquiry is answered: at once within the support hours of a business day, else from the next opening. It is about answers
 * only: the day on which an application counts has terms of its own.
 */
export function answeredFrom(
  terms: SupportHours,
  calendar: CalendarTerms,
  at: Temporal.Instant | string,
): Decision<AnsweredFrom> {
  const asked = Temporal.Instant.from(at);
  const local = asked.toZonedDateTimeISO(timeZone);
  const [on, time] = [local.toPlainDate(), local.toPlainTime()];
  const businessDay = isBusinessDay(on, calendar);
  if (!businessDay.ok) return businessDay;
  const today = businessDay.value ? openingOn(terms, on, time) : null;
  const opening = today ? decide(today) : firstOpeningAfter(terms, on, calendar);
  if (!opening.ok) return opening;
  const atOnce = opening.value.on.equals(on) && opening.value.time.equals(time);
  const reason = explain("answered-from", [terms, calendar], {
    askedOn: on.toString(),
    askedTime: time.toString({ smallestUnit: "second" }),
    businessDay: businessDay.value,
    hours: terms.hours.map(({ from, until }) => `${from}-${until}`).join(","),
    atOnce,
    answeredOn: opening.value.on.toString(),
    answeredTime: opening.value.time.toString({ smallestUnit: "second" }),
  });
  return decide({ answeredAt: atOnce ? asked : instantOf(opening.value), atOnce, reason });
}

/** The given time itself within the hours, the next opening of the day before or between them, null after the last. */
function openingOn({ hours }: SupportHours, on: Temporal.PlainDate, time: Temporal.PlainTime): Moment | null {
  const next = hours.find(({ until }) => Temporal.PlainTime.compare(time, Temporal.PlainTime.from(until)) < 0);
  if (!next) return null;
  const from = Temporal.PlainTime.from(next.from);
  return { on, time: Temporal.PlainTime.compare(time, from) < 0 ? from : time };
}

function firstOpeningAfter({ hours: [first] }: SupportHours, on: Temporal.PlainDate, calendar: CalendarTerms): Decision<Moment> {
  const day = businessDayFrom(on.add({ days: 1 }), calendar);
  return day.ok ? decide({ on: day.value, time: Temporal.PlainTime.from(first?.from ?? "00:00") }) : day;
}

function instantOf({ on, time }: Moment): Temporal.Instant {
  return on.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
}
