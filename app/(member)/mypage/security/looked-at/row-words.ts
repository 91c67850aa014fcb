import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LookedAtRow } from "@/lib/queries/staff/looked-at";

/** An entry in words, the same on the page and in the file. */
export function rowWords(row: LookedAtRow, locale: Locale) {
  const { lookedAt: text, staffAudit } = messagesFor(locale);
  const part = row.part ?? "member";
  return {
    role: row.role?.[locale] ?? text.roleUnknown,
    what: row.action === "member.viewed" ? text.looked(text.parts[part] ?? part) : (staffAudit.actions[row.action] ?? row.action),
    why: row.purpose?.[locale] ?? (row.inCase ? text.inCase : null),
  };
}
