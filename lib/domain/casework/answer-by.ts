import type { Temporal } from "temporal-polyfill";
import { addBusinessDays } from "../calendar";
import type { CalendarTerms } from "../catalogue/calendar-terms";

/**
 * By which day something that came in is answered at the latest: so many business days after it came. Null where the operator promises
 * none, or where its calendar does not go that far.
 */
export function answerBy(
  receivedOn: Temporal.PlainDate,
  businessDays: number | undefined,
  calendar: CalendarTerms,
): Temporal.PlainDate | null {
  const day = businessDays === undefined ? null : addBusinessDays(receivedOn, businessDays, calendar);
  return day?.ok ? day.value : null;
}
