import "server-only";
import { findOwnProcedure } from "@/lib/db/procedure-rows";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import { type ProcedureInput, type ProcedureKind, parseRequest } from "@/lib/domain/procedures/procedure";

/** What one's own draft holds, to fill the input page again; an expired draft keeps its values too, a placed one gives none. */
export async function findDraftInput<K extends ProcedureKind>(
  actor: AccountActor,
  kind: K,
  draftId: string,
): Promise<ProcedureInput<K> | null> {
  const row = await asMember(actor, (tx) => findOwnProcedure(tx, actor, draftId, kind));
  return row?.status === "draft" ? (parseRequest(kind, row.input).input as ProcedureInput<K>) : null;
}
