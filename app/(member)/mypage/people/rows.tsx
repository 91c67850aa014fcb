import { SummaryList } from "@/components/ui/summary-list";
import type { PeopleShown } from "@/lib/domain/people/people-shown";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { peopleRows } from "@/lib/i18n/people/shown-rows";

/** What a change is, with what it was where that differs: in words, not by colour. */
export function PeopleRows({ locale, shown }: { locale: Locale; shown: PeopleShown }) {
  const { rows: text } = messagesFor(locale).people;
  return (
    <SummaryList
      locale={locale}
      rows={peopleRows(shown, locale).map(({ label, value, before }) => ({
        label,
        children: (
          <span className="wrap-anywhere whitespace-pre-line">
            {before === null ? null : (
              <span className="block text-muted">
                {text.before}：<del>{before}</del>
              </span>
            )}
            {before === null ? (
              value
            ) : (
              <>
                {text.after}：<strong>{value}</strong>
              </>
            )}
          </span>
        ),
      }))}
    />
  );
}
