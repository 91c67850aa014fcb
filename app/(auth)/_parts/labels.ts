import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What the fields are called, for messages that name none. */
export function loginLabels(locale: Locale, fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const text = messagesFor(locale).auth;
  const forms = { "account-id": text.idForm, "member-id": text.memberForm } as const;
  const form = fields.kind === "account-id" || fields.kind === "member-id" ? forms[fields.kind] : text.numberForm;
  return { loginId: form.id };
}

export function stepLabels(locale: Locale): Record<string, string> {
  const text = messagesFor(locale).auth;
  return {
    code: text.code,
    backupCode: text.backupCode,
    activationCode: text.activation,
    mail: text.mail,
    number: messagesFor(locale).methods.mobile,
    passkeyName: messagesFor(locale).passkeys.addName,
  };
}
