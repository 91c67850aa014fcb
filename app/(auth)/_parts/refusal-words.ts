import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type RefusedAs = "refused" | "codeRefused" | "backupRefused" | "enrolRefused";

/** What the login says when it says no: one sentence for all causes of a step (CL-09), and whom to call. */
export function refusalWords(as: RefusedAs): (refusal: Refusal, locale: Locale) => string | null {
  return ({ kind, facts }, locale) => {
    const { auth: text, methods } = messagesFor(locale);
    const phone = { phone: String(facts.phone ?? ""), hours: String((locale === "ja" ? facts.hoursJa : facts.hoursEn) ?? "") };
    if (kind === "code-refused" && facts.method === "totp") return methods.appRefused(phone);
    if (kind === "login-failed" || kind === "code-refused") return text[as](phone);
    if (kind === "draft-expired") return text.startAgain;
    if (kind !== "throttled") return null;
    if (facts.daily) return text.resendLimit;
    if (facts.sms) return methods.smsLimit;
    return typeof facts.seconds === "number" ? text.resendWait(facts.seconds) : text.throttled(Number(facts.minutes));
  };
}
