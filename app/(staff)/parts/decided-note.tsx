import type { Temporal } from "temporal-polyfill";
import { Note } from "@/components/ui/note";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type DecidedNoteProps = {
  locale: Locale;
  title: string | undefined;
  decided: { readonly name: string; readonly at: Temporal.Instant; readonly reason: string };
};

/** What was decided, by whom and why: also what whoever has just decided comes back to. */
export function DecidedNote({ locale, title, decided: { name, at, reason } }: DecidedNoteProps) {
  return (
    <div className="mt-6">
      <Note locale={locale} title={title} live>
        <p>{messagesFor(locale).staffCountersign.decidedBy(name, formatInstant(at, locale))}</p>
        <p className="wrap-anywhere">{reason}</p>
      </Note>
    </div>
  );
}
