import type { Localized } from "@/lib/domain/localized";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type PhoneNoteProps = { locale: Locale; phone: { readonly number: string; readonly hours: Localized } };

/** The way that stays open once this one is closed: number and hours. */
export function PhoneNote({ locale, phone }: PhoneNoteProps) {
  return <p className="mt-4">{messagesFor(locale).endings.right.phoneNote(phone.number, phone.hours[locale])}</p>;
}
