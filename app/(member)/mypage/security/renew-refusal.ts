import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** A wrong password and a locked login say the same, and that nothing was changed. */
export function renewRefusal({ kind, facts }: Refusal, locale: Locale): string | null {
  if (kind !== "login-failed") return null;
  const hours = locale === "ja" ? facts.hoursJa : facts.hoursEn;
  return messagesFor(locale).security.renewRefused({ phone: String(facts.phone), hours: String(hours) });
}
