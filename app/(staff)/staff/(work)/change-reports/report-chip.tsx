import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { QueuedReport } from "@/lib/queries/member-information/staff-reports";

/** What became of a report; a draft has no state for staff. */
export function ReportChip({ locale, status }: { locale: Locale; status: QueuedReport["status"] }) {
  if (status === "draft") return null;
  const tone = status === "waiting" || status === "examined" ? "waiting" : status === "approved" ? "done" : "neutral";
  return <Chip tone={tone}>{messagesFor(locale).staffReports.states[status]}</Chip>;
}
