import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What the registration says when it says no, where the general words don't fit. */
export function registrationWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).registration;
  if (kind === "code-refused") return text.codeRefused;
  if (kind === "changed-since-shown") return text.changed;
  if (kind !== "throttled") return null;
  if (facts.daily) return text.resendLimit;
  return typeof facts.seconds === "number" ? text.resendWait(facts.seconds) : text.throttled;
}
