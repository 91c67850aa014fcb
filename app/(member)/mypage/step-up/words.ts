import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What is said when a proof was not taken: one sentence for every cause (CL-09), and whom to call. */
export function stepUpWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const { stepUp: text, auth } = messagesFor(locale);
  if (kind === "code-refused")
    return text.refused({ phone: String(facts.phone), hours: String(locale === "ja" ? facts.hoursJa : facts.hoursEn) });
  if (kind === "draft-expired") return text.over10;
  if (kind !== "throttled") return null;
  if (facts.sms) return text.smsLimit;
  return typeof facts.seconds === "number" ? auth.resendWait(facts.seconds) : auth.resendLimit;
}
