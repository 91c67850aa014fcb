import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The four steps of a first login. */
export function enrolSteps(locale: Locale, current: number): { labels: string[]; current: number } {
  const { steps } = messagesFor(locale).auth;
  return { labels: [steps.password, steps.activation, steps.code, steps.backup], current };
}
