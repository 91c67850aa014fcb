import "server-only";
import { type MailFrom, type MailSender, mailSender } from "@/lib/adapters/mail/mail-sender";
import { now } from "@/lib/clock";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asWorker } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { campaignDelivery } from "@/lib/services/campaigns/campaign-delivery";
import { mailPlace } from "@/lib/services/mail/mail-place";
import type { MailTemplate } from "@/lib/services/mail/render-mail";

const campaignTemplate: MailTemplate = "campaign";

/**
 * Sends one mail. The remote call stands outside any transaction, so a crash between sending and noting it sends the same mail again,
 * with the same Message-ID; a mail that is noted as sent is never sent again. A failure stays with the row, in short, and is retried.
 */
export async function sendMail(mailId: string, options: { wipe: boolean }, sender: MailSender = mailSender()): Promise<void> {
  const row = await asWorker((tx) => tx.mail.findUnique({ where: { id: mailId } }));
  if (!row || row.sentAt || !row.bodyEnc) return;
  const isCampaign = row.template === campaignTemplate;
  const delivery = isCampaign ? await campaignDelivery(mailId, await now()) : null;
  if (isCampaign && !delivery) return;
  const from = await senderOf(row);
  const mail = {
    id: row.id,
    to: openField(mailPlace("to_enc", row.id), row.toEnc),
    from,
    subject: row.subject,
    text: openField(mailPlace("body_enc", row.id), row.bodyEnc),
    at: row.createdAt.toISOString(),
    ...delivery,
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

/** The sender of the mail's brand (FB-01), in the mail's language. */
async function senderOf({ brand, locale }: { brand: string | null; locale: string }): Promise<MailFrom | null> {
  if (brand === null) return null;
  const today = dateInJapan(await now());
  const { operator } = (await asWorker((tx) => catalogueInForce(tx, today))).catalogue;
  const sender = findBrand(operator, brand)?.sender;
  return sender ? { name: sender.name[isLocale(locale) ? locale : defaultLocale], address: sender.address } : null;
}

/** A code such as ECONNREFUSED or the server's status: a server's words may repeat the address. */
function shortReason(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const status = "responseCode" in error && typeof error.responseCode === "number" ? ` ${error.responseCode}` : "";
  return `${code}${status}`.slice(0, 80);
}
