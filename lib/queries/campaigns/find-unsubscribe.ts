import "server-only";
import type { Temporal } from "temporal-polyfill";
import { agreesToCampaigns } from "@/lib/db/campaign-consent";
import { findCampaignLinkOwner } from "@/lib/db/campaign-links";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";

export type Unsubscribe = { readonly agrees: boolean /** When it was taken back. */; readonly at: Temporal.Instant | null };

/** How the consent behind a mail's link stands; of the member itself it says nothing. Null: no such link. */
export async function findUnsubscribe(token: string): Promise<Unsubscribe | null> {
  const memberId = await findCampaignLinkOwner(sha256(token));
  if (memberId === null) return null;
  return asMember({ memberId }, async (tx) => {
    if (await agreesToCampaigns(tx, memberId)) return { agrees: true, at: null };
    const last = await tx.campaignConsent.findFirst({ where: { memberId }, orderBy: { seq: "desc" }, select: { at: true } });
    return { agrees: false, at: last && fromInstantColumn(last.at) };
  });
}
