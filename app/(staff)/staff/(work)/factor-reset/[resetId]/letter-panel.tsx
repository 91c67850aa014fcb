import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ResetView } from "@/lib/queries/staff/find-factor-reset";

/** The letter with the activation code, for a reset that is done and goes by post: opened once, or what became of it. */
export function LetterPanel({ locale, reset }: { locale: Locale; reset: ResetView }) {
  const text = messagesFor(locale).staffReset;
  if (reset.state !== "done" || (reset.delivery !== "post" && reset.printUntil === null)) return null;
  if (reset.printUntil && reset.mayPrint) {
    return (
      <form
        method="post"
        action={`/staff/factor-reset/${reset.id}/pdf`}
        target="_blank"
        rel="noopener"
        className="mt-6 grid max-w-confirm gap-3"
      >
        <Note locale={locale} tone="deadline" title={text.printOnce(formatInstant(reset.printUntil, locale))} />
        <div>
          <button type="submit" className={buttonClass("primary", "small", {})}>
            <Icon name="document" size={18} />
            <span>{text.print}</span>
          </button>
        </div>
      </form>
    );
  }
  return (
    <div className="mt-6 max-w-confirm">
      {reset.printedAt ? (
        <Note locale={locale} title={text.printedTitle} />
      ) : reset.printUntil ? (
        <Note locale={locale} title={text.printOther} />
      ) : (
        <Note locale={locale} title={text.tooLateTitle}>
          {text.tooLateText}
        </Note>
      )}
    </div>
  );
}
