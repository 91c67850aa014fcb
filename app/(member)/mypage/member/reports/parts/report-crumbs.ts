import type { Crumb } from "@/components/ui/breadcrumb";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { memberPath, reportsPath } from "../../paths";

export function reportCrumbs(locale: Locale): Crumb[] {
  const { member, memberInformation } = messagesFor(locale);
  return [
    { label: member.title, href: memberPath },
    { label: memberInformation.reports.title, href: reportsPath },
  ];
}
