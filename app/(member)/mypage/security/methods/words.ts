import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What a code is refused with, and why none was sent. */
export function methodWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const { auth, methods } = messagesFor(locale);
  const phone = { phone: String(facts.phone ?? ""), hours: String((locale === "ja" ? facts.hoursJa : facts.hoursEn) ?? "") };
  if (kind === "code-refused") return facts.method === "totp" ? methods.appRefused(phone) : auth.codeRefused(phone);
  if (kind === "draft-expired") return methods.expiredLead;
  if (kind !== "throttled") return null;
  if (facts.sms) return methods.smsLimit;
  return typeof facts.seconds === "number" ? auth.resendWait(facts.seconds) : methods.dayLimit;
}

export function methodLabels(locale: Locale): Record<string, string> {
  const { auth, methods } = messagesFor(locale);
  return { code: auth.code, mail: auth.mail, number: methods.mobile, appName: methods.appName, method: methods.choose };
}
