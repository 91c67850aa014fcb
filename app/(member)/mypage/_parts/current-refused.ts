import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** A wrong current password and a locked login say the same, and that nothing was changed. */
export function currentRefused({ kind, facts }: Refusal, locale: Locale): string | null {
  if (kind !== "login-failed") return null;
  const hours = locale === "ja" ? facts.hoursJa : facts.hoursEn;
  return messagesFor(locale).accountIdChange.currentRefused({ phone: String(facts.phone), hours: String(hours) });
}

/** Which field of a password form a refusal belongs to. */
export function passwordFieldOf({ kind }: Refusal): string | null {
  if (kind === "password-refused") return "password";
  return kind === "login-failed" ? "currentPassword" : null;
}
