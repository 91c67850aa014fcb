import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { campaignDelivery } from "@/lib/services/campaigns/campaign-delivery";
import type { MailTemplate } from "@/lib/services/mail/render-mail";

const campaignTemplate: MailTemplate = "campaign";
/** A worker that has a mail in hand for longer is dead: sending ends within seconds. */
const inHandSeconds = 90;

export type MailInHand = NonNullable<Awaited<ReturnType<typeof claimMail>>>;

/**
 * Takes a mail in hand, in one transaction, with whose it is and, for a campaign's, the way out of it: of two workers one gets it. Null: there
 * is nothing to send any more, or the member no longer agrees to it. Throws while another one has it.
 */
export async function claimMail(id: string, at: Temporal.Instant) {
  return asWorker(async (tx) => {
    const row = await tx.mail.findUnique({ where: { id } });
    if (!row || row.sentAt || row.failedAt || !row.bodyEnc) return null;
    const delivery = row.template === campaignTemplate ? await campaignDelivery(tx, id, at) : {};
    if (!delivery) return null;
    const since = toInstantColumn(at);
    if (row.claimedAt && since.getTime() - row.claimedAt.getTime() < inHandSeconds * 1000)
      throw new Error(`mail ${id} is in another worker's hand`);
    const { count } = await tx.mail.updateMany({
      where: { id, claimedAt: row.claimedAt, attempts: row.attempts, sentAt: null, failedAt: null },
      data: { claimedAt: since, attempts: { increment: 1 } },
    });
    if (count === 0) throw new Error(`mail ${id} is in another worker's hand`);
    const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    return { ...row, bodyEnc: row.bodyEnc, attempts: row.attempts + 1, delivery, operator };
  });
}
