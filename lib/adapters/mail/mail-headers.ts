import "server-only";
import type { OutgoingMail } from "./mail-sender";
import { unsubscribeHeaders } from "./unsubscribe-headers";

/** A mail is the same mail by its Message-ID, however often it is sent. */
export const messageIdOf = (mailId: string, host: string): string => `<${mailId}@${host}>`;

/** The headers beyond the usual ones. Automatic answers have no business with a mail that nobody wrote (RFC 3834). */
export const mailHeaders = (mail: OutgoingMail): Record<string, string> => ({
  "Auto-Submitted": "auto-generated",
  ...unsubscribeHeaders(mail),
});
