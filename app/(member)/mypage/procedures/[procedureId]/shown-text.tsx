import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/i18n/format-instant";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ShownConfirmation } from "@/lib/queries/mypage/find-procedure";

/** The stored text exactly as it was shown, spaces and line ends included, with the hashes that prove it (JP-09). */
export function ShownText({ locale, confirmation }: { locale: Locale; confirmation: ShownConfirmation | null }) {
  const text = messagesFor(locale).home.procedures;
  if (!confirmation) return <Note locale={locale}>{text.noText}</Note>;
  const language = isLocale(confirmation.locale) ? confirmation.locale : undefined;
  return (
    <>
      <p className="text-note text-muted">{text.shownLead}</p>
      <div lang={language} className="mt-3 rounded-8 border border-line px-4 py-4 whitespace-pre-wrap sm:px-6">
        {confirmation.text}
      </div>
      <div className="mt-4">
        <SummaryList
          locale={locale}
          rows={[
            { label: text.shownAt, children: formatInstant(confirmation.at, locale) },
            { label: text.language, children: text.languages[confirmation.locale] ?? confirmation.locale },
            { label: text.textHash, children: <code className="text-note break-all">{confirmation.textHash}</code> },
            { label: text.factsHash, children: <code className="text-note break-all">{confirmation.factsHash}</code> },
          ]}
        />
      </div>
      <p className="mt-2 text-note text-muted">{text.hashNote}</p>
    </>
  );
}
