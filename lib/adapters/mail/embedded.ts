import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { mailHeaders, messageIdOf } from "./mail-headers";
import type { MailSender } from "./mail-sender";

/** Where the embedded mailbox keeps its mails. */
export function mailboxFolder(dataDir: string): string {
  return path.join(dataDir, "mailbox");
}

/** Puts each mail into a file of its own, whole or not at all; the same mail sent again replaces itself. */
export function embeddedMailSender(settings: { dataDir: string; host: string }): MailSender {
  const folder = mailboxFolder(settings.dataDir);
  return {
    send: async (mail) => {
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${mail.id}.json`);
      const { id, to, subject, text, html, at } = mail;
      const from = `${mail.from.name} <${mail.from.address}>`;
      const headers = { "Message-ID": messageIdOf(id, settings.host), ...mailHeaders(mail) };
      await writeFile(`${file}.tmp`, JSON.stringify({ id, to, from, subject, text, html, at, headers }));
      await rename(`${file}.tmp`, file);
    },
  };
}
