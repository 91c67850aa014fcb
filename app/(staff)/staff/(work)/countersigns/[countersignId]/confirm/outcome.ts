import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CountersignView } from "@/lib/queries/staff/find-countersign";

/** What approving does, at once and for good: a certificate takes the place of the one in use, or the member is gone. */
export function outcomeOf(view: CountersignView, locale: Locale, at: Temporal.Instant): readonly string[] {
  const { staffCountersign: text, staffCertificate, staffReports, memberInformation } = messagesFor(locale);
  const { delivery } = view.entered;
  if (delivery) {
    const deliveries: Readonly<Record<string, string>> = staffCertificate.deliveries;
    const hands = text.youHandOut(deliveries[delivery] ?? delivery, view.address);
    return [text.atOnce, ...staffCertificate.willEndPoints, hands];
  }
  const days = view.removedAfterDays;
  const removedOn = formatDate(dateInJapan(at).add({ days }), locale);
  return [text.atOnce, ...staffReports.leavings.willLeavePoints(days, removedOn), memberInformation.leave.invoices];
}
