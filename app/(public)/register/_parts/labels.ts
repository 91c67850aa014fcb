import type { MemberKind } from "@/lib/domain/catalogue/who";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What the fields of a kind are called. */
export function detailLabels(locale: Locale, kind: MemberKind) {
  const { fields } = messagesFor(locale).registration;
  return { ...fields, company: fields.company[kind] };
}

export function loginLabels(locale: Locale): Record<string, string> {
  const { loginId, password, passwordAgain } = messagesFor(locale).registration;
  return { loginId, password, passwordAgain };
}
