import "server-only";
import { createTransport } from "nodemailer";
import type { MailSender } from "./mail-sender";
import { unsubscribeHeaders } from "./unsubscribe-headers";

/** Sends over SMTP. Timeouts are short: the queue tries again, and a job must not hang on a silent server. */
export function smtpMailSender(settings: { url: string; from: string; host: string }): MailSender {
  const transport = createTransport({
    url: settings.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await transport.sendMail({
        // An address object: no part of an address is read as a header or a second recipient.
        to: { name: "", address: mail.to },
        from: mail.from ?? settings.from,
        subject: mail.subject,
        text: mail.text,
        date: new Date(mail.at),
        messageId: `<${mail.id}@${settings.host}>`,
        headers: { "Auto-Submitted": "auto-generated", ...unsubscribeHeaders(mail) },
      });
    },
  };
}
