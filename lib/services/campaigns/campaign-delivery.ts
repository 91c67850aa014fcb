import "server-only";
import type { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import { agreesToCampaigns } from "@/lib/db/campaign-consent";
import { campaignTokenPlace } from "@/lib/db/campaign-links";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import type { Tx } from "@/lib/db/scope";

/**
 * Asked at the last moment before a campaign mail leaves: the address of one-click unsubscription for its header (RFC 8058), or null
 * where the member no longer agrees; then the mail's text is gone, and it never leaves (JP-16).
 */
export async function campaignDelivery(tx: Tx, mailId: string, at: Temporal.Instant): Promise<{ unsubscribeUrl: string } | null> {
  const recipient = await tx.campaignRecipient.findUniqueOrThrow({
    where: { mailId },
    select: { id: true, memberId: true, tokenEnc: true },
  });
  if (!(await agreesToCampaigns(tx, recipient.memberId))) {
    await tx.campaignRecipient.updateMany({ where: { id: recipient.id }, data: { withheldAt: toInstantColumn(at) } });
    await tx.mail.updateMany({ where: { id: mailId, sentAt: null }, data: { bodyEnc: null } });
    return null;
  }
  const token = openField(campaignTokenPlace(recipient.id), recipient.tokenEnc);
  return { unsubscribeUrl: `${getEnv().PUBLIC_URL}/unsubscribe/one-click?token=${token}` };
}
