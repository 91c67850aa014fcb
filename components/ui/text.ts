import type { Locale } from "@/lib/i18n/locale";
import { ui as en } from "@/lib/i18n/messages/en/ui";
import { ui as ja } from "@/lib/i18n/messages/ja/ui";

const text = { ja, en };

/** The building blocks' own words only, so that a client component does not carry the whole site's messages. */
export function uiText(locale: Locale): typeof ja {
  return text[locale];
}
