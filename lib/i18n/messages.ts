/**
 * The messages of all areas.
 *
 * To add an area: write `messages/ja/<area>.ts` exporting `export const <area> = { … }` (strings, or functions that
 * return a string), write `messages/en/<area>.ts` exporting `{ … } satisfies typeof ja` with the same keys, then add one
 * import and one entry to `messages/japanese.ts` and `messages/english.ts`. A message that is missing in English does not compile.
 *
 * Server components and mails use `messagesFor(locale)`. A client component imports only the area that it needs, or takes
 * the words as props, so that the browser does not load every message.
 */
import type { Locale } from "./locale";
import { english } from "./messages/english";
import { japanese, type Messages } from "./messages/japanese";

export type { Messages };

const messages: Record<Locale, Messages> = { ja: japanese, en: english };

export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}
