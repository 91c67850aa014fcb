import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { NewPasskeyText } from "./new-passkey-form";
import type { PasskeyFormText } from "./passkey-form";

/** What is said when a passkey was not accepted: the same for every cause (CL-09), and whom to call. */
export function passkeyWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const { auth, passkeys: text } = messagesFor(locale);
  if (kind === "passkey-not-taken" && facts.notHere) return text.notHere;
  if (kind === "draft-expired") return auth.startAgain;
  if (kind === "throttled") return auth.throttled(Number(facts.minutes));
  if (kind !== "login-failed" && kind !== "code-refused") return null;
  return text.refused({ phone: String(facts.phone), hours: String(locale === "ja" ? facts.hoursJa : facts.hoursEn) });
}

export function passkeyFormText(locale: Locale, label: string): PasskeyFormText {
  const { waiting, faults } = messagesFor(locale).passkeys;
  return { label, waiting, faults };
}

export function newPasskeyText(locale: Locale): NewPasskeyText {
  const {
    addName: name,
    addNameHint: nameHint,
    add: submit,
    addAfter: after,
    adding: waiting,
    cannot,
    faults,
  } = messagesFor(locale).passkeys;
  return { name, nameHint, submit, after, waiting, cannot, faults };
}
