import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The language switch for the dark bar: a form, so that it works without JavaScript and comes back to this page. */
export function StaffLanguage({ locale }: { locale: Locale }) {
  const text = messagesFor(locale).layout;
  const other = locale === "ja" ? "en" : "ja";
  return (
    <form action="/language" method="post">
      <button
        type="submit"
        name="locale"
        value={other}
        lang={other}
        title={text.switchHint}
        className="flex min-h-11 items-center gap-1.5 hover:underline"
      >
        <Icon name="globe" size={16} />
        {text.switchTo}
      </button>
    </form>
  );
}
