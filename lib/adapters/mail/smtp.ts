import "server-only";
import { createTransport } from "nodemailer";
import { mailHeaders, messageIdOf } from "./mail-headers";
import type { MailSender } from "./mail-sender";
import { isPlainAddress } from "./plain-address";
import { returnAddress } from "./verp";

type SmtpSettings = {
  readonly url: string;
  readonly host: string;
  /** Where what can't be delivered comes back to; null: to the sender. */
  readonly returnTo: string | null;
};

/** Sends over SMTP, as text and HTML. Timeouts are short: the queue tries again, and a job must not hang on a silent server. */
export function smtpMailSender(settings: SmtpSettings): MailSender {
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
      const { returnTo } = settings;
      if (!isPlainAddress(mail.to)) throw new Error("not one plain address");
      await transport.sendMail({
        // An address object: no part of an address is read as a header or a second recipient.
        to: { name: "", address: mail.to },
        from: mail.from,
        ...(returnTo === null ? {} : { envelope: { from: returnAddress(returnTo, mail.id), to: mail.to } }),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        date: new Date(mail.at),
        messageId: messageIdOf(mail.id, settings.host),
        headers: mailHeaders(mail),
      });
    },
  };
}
