import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findLinkOwner, isLinkOver } from "@/lib/db/mail-addresses";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";

export type MailLinkView = { readonly state: "waiting" | "confirmed" | "expired"; readonly accountId: string };

/** What the link of a mail would do, for the page with its button. Null: no such link. */
export async function findMailLink(token: string, at: Temporal.Instant): Promise<MailLinkView | null> {
  const tokenHash = sha256(token);
  const memberId = await findLinkOwner(tokenHash);
  if (memberId === null) return null;
  return asMember({ memberId }, async (tx) => {
    const row = await tx.mailAddress.findFirst({ where: { memberId, tokenHash } });
    const account = row && (await tx.account.findFirst({ where: { id: row.accountId }, select: { loginId: true } }));
    if (!row || !account) return null;
    const { loginId: accountId } = account;
    if (row.endedAt) return { state: "expired", accountId };
    if (row.confirmedAt) return { state: "confirmed", accountId };
    return { state: isLinkOver(row, at) ? "expired" : "waiting", accountId };
  });
}
