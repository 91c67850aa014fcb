import "server-only";
import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import { campaignTokenPlace } from "@/lib/db/campaign-links";
import { type CampaignAddressee, nextAddressees } from "@/lib/db/campaign-recipients";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { asStaff, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type CampaignText, campaignIn } from "@/lib/domain/campaigns/campaign-text";
import { newToken } from "@/lib/services/identity/secrets";
import { queueMail } from "@/lib/services/mail/queue-mail";

const batch = 20;
const worker = { staffId: "send-campaign" };

/**
 * Writes the mails of a confirmed campaign, a batch a transaction under the campaign's lock: each member one, however often this runs.
 * Who has withdrawn by now gets none; who withdraws before the mail leaves is asked for again then.
 */
export async function sendCampaign(campaignId: string): Promise<void> {
  while (await asStaff(worker, (tx) => sendBatch(tx, campaignId)));
}

/** Whether there may be more. */
async function sendBatch(tx: Tx, campaignId: string): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM campaign WHERE id = ${campaignId}::uuid FOR UPDATE`;
  const campaign = await tx.campaign.findUnique({ where: { id: campaignId } });
  if (campaign?.state !== "sending" || !campaign.confirmedAt) return false;
  const next = await nextAddressees(tx, { campaignId, confirmedAt: campaign.confirmedAt, most: batch });
  if (next.length === 0) {
    await tx.campaign.updateMany({
      where: { id: campaignId, state: "sending" },
      data: { state: "sent", finishedAt: toInstantColumn(await now()) },
    });
    return false;
  }
  for (const one of next) await writeMail(tx, campaignId, campaign, one);
  return true;
}

async function writeMail(tx: Tx, campaignId: string, text: CampaignText, { id: memberId, ...to }: CampaignAddressee) {
  const [id, token, at] = [randomUUID(), newToken(), await now()];
  const { locale, subject, body } = campaignIn(text, to.locale);
  const mailId = await queueMail(tx, {
    memberId,
    to: to.contactMail,
    template: "campaign",
    locale,
    data: { title: subject, body, token },
    at,
  });
  const tokenEnc = sealField(campaignTokenPlace(id), token);
  await tx.campaignRecipient.createMany({
    data: [{ id, campaignId, memberId, mailId, tokenHash: sha256(token), tokenEnc, queuedAt: toInstantColumn(at) }],
  });
}
