import { Temporal } from "temporal-polyfill";

/** A moment of the past, in Japan: so many months, then days, before today, at an hour of the day. */
export type Ago = { readonly months?: number; readonly days?: number; readonly hour?: number };

/** Counts back from an instant; the minute keeps two acts of one hour apart. Never later than the instant itself. */
export function before(at: Temporal.Instant, { months = 0, days = 0, hour = 10 }: Ago, minute = 0): Temporal.Instant {
  const day = at.toZonedDateTimeISO("Asia/Tokyo").toPlainDate().subtract({ months }).subtract({ days });
  const moment = day.toZonedDateTime({ timeZone: "Asia/Tokyo", plainTime: new Temporal.PlainTime(hour, minute) }).toInstant();
  return Temporal.Instant.compare(moment, at) > 0 ? at.subtract({ minutes: 60 - minute }) : moment;
}
