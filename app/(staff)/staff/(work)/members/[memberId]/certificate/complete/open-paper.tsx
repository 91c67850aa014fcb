import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { formatInstant, formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { IssuedView } from "@/lib/queries/certificates/find-certificate";

/** The button that opens the paper once, in a tab of its own; or what became of it. */
export function OpenPaper({ locale, issued, action }: { locale: Locale; issued: IssuedView; action: string }) {
  const text = messagesFor(locale).staffCertificate;
  if (issued.state === "open" && issued.until) {
    return (
      <form method="post" action={action} target="_blank" className="mt-5 grid gap-3" rel="noopener">
        <Note locale={locale} tone="deadline" title={text.openOnce(formatTime(issued.until))} />
        <div>
          <button type="submit" className={buttonClass("primary", "medium", {})}>
            <Icon name="document" size={18} />
            <span>{text.open}</span>
          </button>
        </div>
      </form>
    );
  }
  const words = {
    printed: { title: text.openedTitle, body: text.opened(issued.printedAt ? formatInstant(issued.printedAt, locale) : "—") },
    "too-late": { title: text.tooLateTitle, body: text.tooLate },
    "not-yours": { title: text.notYours, body: null },
    open: { title: text.tooLateTitle, body: text.tooLate },
  }[issued.state];
  return (
    <div className="mt-5">
      <Note locale={locale} title={words.title}>
        {words.body}
      </Note>
    </div>
  );
}
