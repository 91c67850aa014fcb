import "server-only";
import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { messageKey } from "./message-key";

/**
 * The words of a zod issue: its message is a key; a message with a number in it gets the limit that was broken. A message of the general
 * area `fields` names no field, so the field's label, where it is known, stands before it.
 */
export function fieldMessage(issue: z.core.$ZodIssue, locale: Locale, label?: string): string {
  const { fields } = messagesFor(locale);
  if (label && issue.message === messageKey("fields.required")) return fields.requiredOf(label);
  if (label && issue.message === messageKey("fields.choose")) return fields.chooseOf(label);
  const words = messageOf(issue, locale);
  if (words === null) return withLabel(fields.invalid, locale, label);
  return issue.message.startsWith("fields.") ? withLabel(words, locale, label) : words;
}

function withLabel(words: string, locale: Locale, label: string | undefined): string {
  // Some name the field themselves.
  if (!label || words.replace(/^The /, "").toLowerCase().startsWith(label.toLowerCase())) return words;
  return `${label}${locale === "ja" ? "：" : ": "}${words}`;
}

/** Null: an issue without words of its own, such as a field that a hand-made request left out. */
function messageOf(issue: z.core.$ZodIssue, locale: Locale): string | null {
  const found = issue.message
    .split(".")
    .reduce<unknown>(
      (node, part) => (typeof node === "object" && node !== null ? Reflect.get(node, part) : undefined),
      messagesFor(locale),
    );
  if (typeof found === "string") return found;
  return typeof found === "function" ? String(found(limitOf(issue))) : null;
}

function limitOf(issue: z.core.$ZodIssue): number {
  if (issue.code === "too_big") return Number(issue.maximum);
  if (issue.code === "too_small") return Number(issue.minimum);
  return 0;
}
