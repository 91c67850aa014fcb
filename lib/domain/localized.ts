import { z } from "zod";

export const locales = ["ja", "en"] as const;
export type Locale = (typeof locales)[number];

/** A text of the catalogue in each language; both are required, so that no screen falls back to the other. */
export type Localized = Readonly<Record<Locale, string>>;

export const localizedSchema = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

/** Puts a name into facts in both languages: an explanation is stored as facts and must be readable when the catalogue has moved on. */
export function nameFacts<P extends string>(prefix: P, name: Localized): { [K in `${P}Ja` | `${P}En`]: string } {
  return { [`${prefix}Ja`]: name.ja, [`${prefix}En`]: name.en } as { [K in `${P}Ja` | `${P}En`]: string };
}
