import "server-only";
import { findOwnProcedure, readDraftSecret } from "@/lib/db/procedure-rows";
import { asMember } from "@/lib/db/scope";
import type { AutoReply } from "@/lib/domain/mail/auto-reply";
import { readDraftReply } from "@/lib/domain/mail/draft-setting";
import type { AccountActor } from "@/lib/domain/permission";
import { parseRequest } from "@/lib/domain/procedures/procedure";

/** What one's own draft of an automatic reply holds, for its form and its confirmation; `wanted` null puts the reply off. */
export async function findReplyDraft(
  actor: AccountActor,
  accountId: string,
  draftId: string,
): Promise<{ readonly wanted: AutoReply | null } | null> {
  return asMember(actor, async (tx) => {
    const row = await findOwnProcedure(tx, actor, draftId, "set-auto-reply");
    if (row?.status !== "draft") return null;
    const request = parseRequest("set-auto-reply", row.input);
    if (request.kind !== "set-auto-reply" || request.input.accountId !== accountId) return null;
    return { wanted: request.input.reply && readDraftReply(await readDraftSecret(tx, actor, row.id)) };
  });
}
