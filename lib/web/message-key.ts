import "server-only";

import type { Messages } from "@/lib/i18n/messages";

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string | ((limit: number) => string)
    ? K
    : T[K] extends readonly unknown[] | ((...args: never[]) => unknown)
      ? never
      : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** The path of a message, as `fields.required`: a schema names its words and does not know the language. */
export type MessageKey = Paths<Messages>;

/** Names a message in a zod schema; a path that does not exist fails to compile. */
export function messageKey(key: MessageKey): string {
  return key;
}
