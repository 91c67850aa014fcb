import { joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContactChange } from "@/lib/queries/staff/recent-contact-changes";

/** What changed lately about a member and where it is reached, for whoever decides as the second person. */
export function ContactChanges({ locale, changes }: { locale: Locale; changes: readonly ContactChange[] }) {
  const { staffReset: text, staffPaper, memberInformation } = messagesFor(locale);
  const names = { ...memberInformation.details, ...staffPaper.fields, contact: text.recentContact };
  const fieldName = (code: string) => Object.entries(names).find(([known]) => known === code)?.[1] ?? code;
  if (changes.length === 0) return text.recentNone;
  return (
    <ul className="grid gap-1">
      {changes.map((change) => (
        <li key={change.id}>
          <span className="nums">{formatInstant(change.at, locale)}</span>{" "}
          {text.recentWays[change.way](joinList(change.fields.map(fieldName), locale), change.by ?? "—")}
        </li>
      ))}
    </ul>
  );
}
