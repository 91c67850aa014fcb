import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What the form's fields are called, for messages that name none. */
export function newAccountIdLabels(locale: Locale): Record<string, string> {
  const { accountId, familyName, givenName, familyKana, givenKana, userName, password, passwordAgain, role } =
    messagesFor(locale).accountIdFlow;
  return { accountId, familyName, givenName, familyKana, givenKana, userName, password, passwordAgain, role };
}
