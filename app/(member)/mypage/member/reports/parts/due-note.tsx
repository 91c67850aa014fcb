import type { Temporal } from "temporal-polyfill";
import { TermChips } from "@/components/billing/term-chips";
import { Note } from "@/components/ui/note";
import type { Reason } from "@/lib/domain/decision";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type DueNoteProps = {
  locale: Locale;
  due: { readonly dueOn: Temporal.PlainDate; readonly lateDays: number; readonly reason: Reason };
  documents: Readonly<Record<string, string>>;
};

/** By when a report had to come, whether it is late, and where that is said. A late one is taken all the same. */
export function DueNote({ locale, due, documents }: DueNoteProps) {
  const text = messagesFor(locale).memberInformation.reports;
  const day = formatDate(due.dueOn, locale);
  const late = due.lateDays > 0;
  return (
    <Note locale={locale} tone={late ? "deadline" : "info"} title={late ? text.late(day, due.lateDays) : text.inTime(day)}>
      <TermChips locale={locale} terms={[...due.reason.terms]} documents={documents} />
    </Note>
  );
}
