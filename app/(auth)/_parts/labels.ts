import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What the fields are called, for messages that name none. */
export function loginLabels(locale: Locale, fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const text = messagesFor(locale).auth;
  return { loginId: fields.kind === "account-id" ? text.idForm.id : text.numberForm.id };
}

export function stepLabels(locale: Locale): Record<string, string> {
  const text = messagesFor(locale).auth;
  return { code: text.code, backupCode: text.backupCode, activationCode: text.activation, mail: text.mail };
}
