import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The steps of a first login; with a certificate's password the last of them is a password of one's own. */
export function enrolSteps(locale: Locale, current: number, firstPassword: boolean): { labels: string[]; current: number } {
  const { steps } = messagesFor(locale).auth;
  const labels = [steps.password, steps.activation, steps.code, steps.backup];
  return { labels: firstPassword ? [...labels, steps.newPassword] : labels, current };
}
