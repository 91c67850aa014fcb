import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** First stop of the keyboard: past the header and the menu. Every shell's `<main>` has the id `main`. */
export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a
      href="#main"
      className="no-print sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:rounded-8 focus:bg-white focus:px-4 focus:py-2 focus:text-link focus:underline"
    >
      {messagesFor(locale).layout.skipToMain}
    </a>
  );
}
