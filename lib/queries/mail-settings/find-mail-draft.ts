import "server-only";
import { findOwnProcedure, readDraftSecret } from "@/lib/db/procedure-rows";
import { asMember } from "@/lib/db/scope";
import { readDraftAddress } from "@/lib/domain/mail/draft-address";
import { localPartOf } from "@/lib/domain/mail/mail-address";
import type { AccountActor } from "@/lib/domain/permission";
import { parseRequest } from "@/lib/domain/procedures/procedure";

export type TypedAddress = { readonly whose: "operator" | "other"; readonly name: string; readonly address: string };

/** What one's own draft of a mail address holds, to fill the input page again. */
export async function findMailDraft(actor: AccountActor, accountId: string, draftId: string): Promise<TypedAddress | null> {
  return asMember(actor, async (tx) => {
    const row = await findOwnProcedure(tx, actor, draftId, "change-mail");
    if (row?.status !== "draft") return null;
    const request = parseRequest("change-mail", row.input);
    const address = readDraftAddress(await readDraftSecret(tx, actor, row.id));
    if (request.kind !== "change-mail" || request.input.accountId !== accountId || address === null) return null;
    const whose = request.input.change === "operator-mail" ? "operator" : "other";
    return { whose, name: whose === "operator" ? localPartOf(address) : "", address: whose === "other" ? address : "" };
  });
}
