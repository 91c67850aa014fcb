import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContactView } from "@/lib/queries/contact/find-contact";

/** What the visitor wrote, with the reminder that anybody could have. */
export function RequestFacts({ locale, contact }: { locale: Locale; contact: ContactView }) {
  const text = messagesFor(locale).staffContacts;
  const said = (words: string) => <span className="wrap-anywhere whitespace-pre-wrap">{words}</span>;
  return (
    <>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.at, children: formatInstant(contact.createdAt, locale) },
          { label: text.subject, children: text.subjects[contact.subject] },
          { label: text.name, children: said(`${contact.name}（${contact.kana}）`) },
          { label: text.phone, children: <span className="nums">{contact.phone}</span> },
          { label: text.mail, children: said(contact.mail) },
          { label: text.message, children: said(contact.message || text.none) },
          { label: text.locale, children: text.locales[contact.locale] ?? contact.locale },
          ...(contact.taker
            ? [{ label: text.taker, children: text.takenBy(contact.taker.name, formatInstant(contact.taker.at, locale)) }]
            : []),
        ]}
      />
      {contact.closing ? null : (
        <div className="mt-4">
          <Note locale={locale} tone="deadline">
            {text.unproved}
          </Note>
        </div>
      )}
    </>
  );
}
