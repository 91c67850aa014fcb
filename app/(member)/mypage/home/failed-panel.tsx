import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** Stands in for a panel whose data could not be read. */
export function FailedPanel({ locale, reference }: { locale: Locale; reference: string }) {
  const text = messagesFor(locale).home;
  return (
    <Note tone="error" locale={locale} title={text.failedTitle}>
      {text.failedText(reference)}
    </Note>
  );
}
