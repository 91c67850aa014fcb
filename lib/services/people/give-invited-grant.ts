import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { OpenInvitation } from "./open-invitation";

type Joining = { readonly token: string; readonly accountId: string; readonly invitation: OpenInvitation };

/**
 * Uses an invitation up and gives its grant, in the caller's auth transaction; a guarded update of the database's own, so that of any number
 * at once one joins. Null: it is not open, its inviter manages people no longer, the member has left, or the login belongs there already.
 */
export async function giveInvitedGrant(
  tx: Tx,
  { token, accountId, invitation: { memberId, invitedBy, managing } }: Joining,
  at: Temporal.Instant,
): Promise<string | null> {
  // The inviter's login first, as whoever closes its access does: it is told who joined.
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${invitedBy}::uuid FOR KEY SHARE`;
  const [given] = await tx.$queryRaw<{ grant_id: string | null }[]>`
    SELECT accept_invitation(${sha256(token)}, ${accountId}::uuid, ${toInstantColumn(at)}, ${[...managing]}) AS grant_id`;
  const grantId = given?.grant_id ?? null;
  if (grantId === null) return null;
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "people.joined",
    subject: { kind: "grant", id: grantId },
    memberId,
    data: { account: accountId },
  });
  return grantId;
}
