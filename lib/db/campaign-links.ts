import "server-only";
import type { FieldPlace } from "./field-cipher";
import { asAuth } from "./scope";

/** The token of a member's unsubscribe link, sealed: the mail's header needs it when it leaves. */
export const campaignTokenPlace = (recipientId: string): FieldPlace => ({
  table: "campaign_recipient",
  column: "token_enc",
  row: recipientId,
});

/** Whose unsubscribe link a token is: the member, or null. Read before anybody is known, so it says nothing else. */
export async function findCampaignLinkOwner(tokenHash: string): Promise<string | null> {
  const [found] = await asAuth(
    (tx) => tx.$queryRaw<{ owner: string | null }[]>`SELECT campaign_link_owner(${tokenHash}) AS owner`,
  );
  return found?.owner ?? null;
}
