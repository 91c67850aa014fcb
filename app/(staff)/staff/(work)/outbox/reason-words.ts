import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** Why something did not leave, in words where they are known; else as the server said it, for whoever looks after it. */
export function reasonWords(reason: string | null, locale: Locale): string {
  const text = messagesFor(locale).staffSenders.outbox;
  if (reason === null) return text.none;
  const known = text.reasons[reason];
  if (known !== undefined) return known;
  const words = /^(ECONN|ETIMEDOUT|ESOCKET|EDNS|EPROTOCOL|ENOTFOUND)/.test(reason)
    ? text.connection
    : /^EENVELOPE 5|^provider 400/.test(reason)
      ? text.refused
      : reason.startsWith("undelivered")
        ? text.undelivered
        : null;
  return words ?? reason;
}
