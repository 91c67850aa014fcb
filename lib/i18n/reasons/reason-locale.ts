import type { Locale } from "../locale";

/** The languages of explanations: those of the screens, and plain Japanese (やさしい日本語) for those who are still learning it. */
export const reasonLocales = ["ja", "en", "plain"] as const;

export type ReasonLocale = (typeof reasonLocales)[number];

/** The language whose names, dates and amounts are used: plain Japanese shares those of Japanese. */
export function namesIn(locale: ReasonLocale): Locale {
  return locale === "en" ? "en" : "ja";
}
