import { z } from "zod";

export const locales = ["ja", "en"] as const;
export type Locale = (typeof locales)[number];

/** A text of the catalogue in each language; both are required, so that no screen falls back to the other. */
export type Localized = Readonly<Record<Locale, string>>;

export const localizedSchema = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

type NameFacts<P extends string> = { readonly [K in `${P}Ja` | `${P}En`]: string };

/** The names are the catalogue's and few; a charge has one, and charges are many. */
const madeNames = new WeakMap<Localized, Map<string, NameFacts<string>>>();

/** Puts a name into facts in both languages: an explanation is stored as facts and must be readable when the catalogue has moved on. */
export function nameFacts<P extends string>(prefix: P, name: Localized): NameFacts<P> {
  const ofName = madeNames.get(name) ?? new Map<string, NameFacts<string>>();
  madeNames.set(name, ofName);
  const known = ofName.get(prefix);
  if (known) return known as NameFacts<P>;
  const facts = { [`${prefix}Ja`]: name.ja, [`${prefix}En`]: name.en };
  ofName.set(prefix, facts);
  return facts as NameFacts<P>;
}
