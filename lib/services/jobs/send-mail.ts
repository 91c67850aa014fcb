import "server-only";
import { type MailSender, mailSender } from "@/lib/adapters/mail/mail-sender";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asWorker } from "@/lib/db/scope";
import { mailPlace } from "@/lib/services/mail/mail-place";

/**
 * Sends one mail. The remote call stands outside any transaction, so a crash between sending and noting it sends the same mail again,
 * with the same Message-ID; a mail that is noted as sent is never sent again. A failure stays with the row, in short, and is retried.
 */
export async function sendMail(mailId: string, options: { wipe: boolean }, sender: MailSender = mailSender()): Promise<void> {
  const row = await asWorker((tx) => tx.mail.findUnique({ where: { id: mailId } }));
  if (!row || row.sentAt || !row.bodyEnc) return;
  const mail = {
    id: row.id,
    to: openField(mailPlace("to_enc", row.id), row.toEnc),
    subject: row.subject,
    text: openField(mailPlace("body_enc", row.id), row.bodyEnc),
    at: row.createdAt.toISOString(),
  };
  try {
    await sender.send(mail);
  } catch (error) {
    const lastError = shortReason(error);
    await asWorker((tx) => tx.mail.updateMany({ where: { id: mailId }, data: { attempts: { increment: 1 }, lastError } }));
    throw new Error(`mail ${mailId} was not sent: ${lastError}`);
  }
  const sentAt = toInstantColumn(await now());
  const wiped = options.wipe ? { bodyEnc: null } : {};
  await asWorker((tx) =>
    tx.mail.updateMany({
      where: { id: mailId, sentAt: null },
      data: { sentAt, attempts: { increment: 1 }, lastError: null, ...wiped },
    }),
  );
}

/** A code such as ECONNREFUSED or the server's status: a server's words may repeat the address. */
function shortReason(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const status = "responseCode" in error && typeof error.responseCode === "number" ? ` ${error.responseCode}` : "";
  return `${code}${status}`.slice(0, 80);
}
