import "server-only";
import { findOwnProcedure, readDraftSecret } from "@/lib/db/procedure-rows";
import { asMember } from "@/lib/db/scope";
import { readDraftForwarding } from "@/lib/domain/mail/draft-setting";
import type { Forwarding } from "@/lib/domain/mail/forwarding";
import type { AccountActor } from "@/lib/domain/permission";
import { parseRequest } from "@/lib/domain/procedures/procedure";

/** What one's own draft of a forwarding holds, for its form and its confirmation; `wanted` null puts the forwarding off. */
export async function findForwardingDraft(
  actor: AccountActor,
  accountId: string,
  draftId: string,
): Promise<{ readonly wanted: Forwarding | null } | null> {
  return asMember(actor, async (tx) => {
    const row = await findOwnProcedure(tx, actor, draftId, "set-forwarding");
    if (row?.status !== "draft") return null;
    const request = parseRequest("set-forwarding", row.input);
    if (request.kind !== "set-forwarding" || request.input.accountId !== accountId) return null;
    return { wanted: request.input.forwarding && readDraftForwarding(await readDraftSecret(tx, actor, row.id)) };
  });
}
