import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ReportStatus } from "@/lib/queries/member-information/report-view";

const looks = {
  draft: { tone: "neutral", icon: "edit" },
  waiting: { tone: "waiting", icon: "clock" },
  examined: { tone: "waiting", icon: "clock" },
  approved: { tone: "done", icon: "check" },
  refused: { tone: "error", icon: "warn" },
  withdrawn: { tone: "neutral", icon: "minus" },
  corrected: { tone: "neutral", icon: "minus" },
} as const;

/** How a report stands. That a second person of the staff is still to look is the operator's business: it is being checked. */
export function ReportState({ locale, status }: { locale: Locale; status: ReportStatus }) {
  return <Chip {...looks[status]}>{messagesFor(locale).memberInformation.reports.states[status]}</Chip>;
}
