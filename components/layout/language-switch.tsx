import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import { layout as en } from "@/lib/i18n/messages/en/layout";
import { layout as ja } from "@/lib/i18n/messages/ja/layout";

/** A form, so that it works without JavaScript and a link never changes anything. It comes back to this page. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const other = locale === "ja" ? "en" : "ja";
  const text = locale === "ja" ? ja : en;
  return (
    <form action="/language" method="post">
      <button
        type="submit"
        name="locale"
        value={other}
        lang={other}
        title={text.switchHint}
        className="flex min-h-11 items-center gap-1.5 text-note whitespace-nowrap text-ink hover:underline"
      >
        <Icon name="globe" size={18} />
        {text.switchTo}
      </button>
    </form>
  );
}
