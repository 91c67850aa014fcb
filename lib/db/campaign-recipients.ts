import "server-only";
import type { Tx } from "./scope";

/** How many agree now and have an address, by the language that they get. */
export type OptedIn = { readonly total: number; readonly ja: number; readonly en: number };

export async function countOptedIn(tx: Tx): Promise<OptedIn> {
  const [row] = await tx.$queryRaw<{ total: number; en: number }[]>`
    SELECT count(*)::int AS total, (count(*) FILTER (WHERE m.locale = 'en'))::int AS en
    FROM member m
    JOIN LATERAL (SELECT c.given FROM campaign_consent c WHERE c.member_id = m.id ORDER BY c.seq DESC LIMIT 1) last ON last.given
    WHERE m.contact_mail IS NOT NULL`;
  const { total, en } = row ?? { total: 0, en: 0 };
  return { total, en, ja: total - en };
}

export type CampaignAddressee = { readonly id: string; readonly contactMail: string; readonly locale: string };

/** The next of those who had agreed by the confirmation, still agree, and have no mail of this campaign yet. */
export async function nextAddressees(
  tx: Tx,
  { campaignId, confirmedAt, most }: { readonly campaignId: string; readonly confirmedAt: Date; readonly most: number },
): Promise<CampaignAddressee[]> {
  return tx.$queryRaw<CampaignAddressee[]>`
    SELECT m.id::text AS id, m.contact_mail AS "contactMail", m.locale
    FROM member m
    JOIN LATERAL (SELECT c.given, c.at FROM campaign_consent c WHERE c.member_id = m.id ORDER BY c.seq DESC LIMIT 1) last
      ON last.given AND last.at <= ${confirmedAt}
    WHERE m.contact_mail IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM campaign_recipient r WHERE r.campaign_id = ${campaignId}::uuid AND r.member_id = m.id)
    ORDER BY m.id LIMIT ${most}`;
}
