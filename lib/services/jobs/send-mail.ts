import "server-only";
import { type MailSender, mailSender } from "@/lib/adapters/mail/mail-sender";
import { isPlainAddress } from "@/lib/adapters/mail/plain-address";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { openField } from "@/lib/db/field-cipher";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { mailFrom } from "@/lib/domain/catalogue/mail-from";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { mailHtml } from "@/lib/services/mail/html/mail-html";
import { ownAddresses } from "@/lib/services/mail/html/own-addresses";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { recordBounce } from "@/lib/services/mail/record-bounce";
import { claimMail, type MailInHand } from "./claim-mail";
import { mailFailure } from "./mail-failure";
import { giveUpMail, noteMailSent, putMailBack } from "./note-mail";

/** How often one mail is tried before it is left to staff. */
const mostTries = 12;

/**
 * Sends one mail. A worker takes it in hand first, so that no two send it; the call stands outside any transaction. A crash between sending
 * and noting it sends the same mail again, with the same Message-ID; one that is noted as sent is never sent again. A failure stays with the
 * row, in short, and is retried; what the server will never take comes back at once.
 */
export async function sendMail(mailId: string, options: { wipe: boolean }, sender: MailSender = mailSender()): Promise<void> {
  const mail = await claimMail(mailId, await now());
  if (!mail) return;
  const wipe = options.wipe || mail.isSecret;
  const to = openField(mailPlace("to_enc", mail.id), mail.toEnc);
  if (!isPlainAddress(to)) return giveUpMail(mailId, "bad-address", await now(), { wipe });
  try {
    await sender.send({ ...written(mail), id: mail.id, to, at: mail.createdAt.toISOString(), ...mail.delivery });
  } catch (error) {
    const { reason, refusedForGood } = mailFailure(error);
    if (refusedForGood) {
      await giveUpMail(mailId, reason, await now(), { wipe });
      await recordBounce({ mailId, status: refusedForGood, recipient: null }, await now());
      return;
    }
    if (mail.attempts >= mostTries) return giveUpMail(mailId, reason, await now(), { wipe });
    await putMailBack(mailId, reason);
    throw new Error(`mail ${mailId} was not sent: ${reason}`);
  }
  await noteMailSent(mailId, await now(), { wipe });
}

/** The words in both forms, and who writes (FB-01), in the mail's language. */
function written({ id, subject, bodyEnc, brand: code, locale: stored, operator }: MailInHand) {
  const locale = isLocale(stored) ? stored : defaultLocale;
  const brand = findBrand(operator, code);
  const text = openField(mailPlace("body_enc", id), bodyEnc);
  const html = mailHtml({
    subject,
    text,
    locale,
    brand,
    sender: (brand ?? operator).name[locale],
    own: ownAddresses(operator, getEnv().PUBLIC_URL),
  });
  return { subject, text, html, from: mailFrom(operator, brand, locale) };
}
