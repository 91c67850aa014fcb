import "server-only";
import { getEnv } from "@/lib/config/env";
import { embeddedMailSender } from "./embedded";
import { smtpMailSender } from "./smtp";

type MailFrom = { readonly name: string; readonly address: string };

export type OutgoingMail = {
  /** Becomes the Message-ID, so that a mail that is sent again after a crash is the same mail. */
  readonly id: string;
  readonly to: string;
  readonly from: MailFrom;
  readonly subject: string;
  readonly text: string;
  /** The same words with a look. */
  readonly html: string;
  readonly at: string;
  /** Campaign mail: where one POST, by a mail program's own button, ends it (RFC 8058). */
  readonly unsubscribeUrl?: string;
};

export type MailSender = { send(mail: OutgoingMail): Promise<void> };

/** The sender of this installation: SMTP where it is set, else the embedded mailbox. */
export function mailSender(): MailSender {
  const { SMTP_URL, MAIL_BOUNCES, PUBLIC_URL, DATA_DIR, EMBEDDED } = getEnv();
  const host = new URL(PUBLIC_URL).hostname;
  if (SMTP_URL) return smtpMailSender({ url: SMTP_URL, host, returnTo: MAIL_BOUNCES?.address ?? null });
  if (!EMBEDDED) throw new Error("no SMTP_URL and not embedded");
  return embeddedMailSender({ dataDir: DATA_DIR, host });
}
