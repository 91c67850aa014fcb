import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { agreesToCampaigns } from "@/lib/db/campaign-consent";
import { findCampaignLinkOwner } from "@/lib/db/campaign-links";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";

/**
 * Takes the consent back by the link of a campaign mail, without a login: who has the mail may (JP-16). The link is good for ever, and
 * once more changes nothing. False: no such link.
 */
export async function withdrawByLink(token: string, source: "mail-link" | "one-click", at: Temporal.Instant): Promise<boolean> {
  const tokenHash = sha256(token);
  const memberId = await findCampaignLinkOwner(tokenHash);
  if (memberId === null) return false;
  await asMember({ memberId }, async (tx) => {
    const recipient = await tx.campaignRecipient.findFirst({
      where: { memberId, tokenHash },
      select: { campaignId: true },
    });
    if (!recipient || !(await agreesToCampaigns(tx, memberId))) return;
    const { campaignId } = recipient;
    await tx.campaignConsent.createMany({ data: [{ memberId, given: false, source, at: toInstantColumn(at), campaignId }] });
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "campaign-consent.withdrawn",
      subject: { kind: "member", id: memberId },
      memberId,
      data: { method: source },
    });
  });
  return true;
}
