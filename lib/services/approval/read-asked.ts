import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findOwnProcedure } from "@/lib/db/procedure-rows";
import { type Asker, requesterOf } from "@/lib/db/requester-context";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { AccountActor, MemberActor } from "@/lib/domain/permission";
import { type ProcedureRequest, parseRequest } from "@/lib/domain/procedures/procedure";
import { loadAnswering } from "./answering";

type Asked = {
  readonly asker: Asker;
  /** Whose account ID it may be about, and what was asked of it. Null: whoever asked has the contract no longer. */
  readonly holder: { readonly actor: AccountActor; readonly request: ProcedureRequest } | null;
};

/**
 * Who asked, and for what: read before the transaction of the answer, which may read no address of a login. Whatever may have changed
 * meanwhile is read again there, behind the locks.
 */
export async function readAsked(
  tx: Tx,
  actor: MemberActor,
  requestId: string,
  at: Temporal.Instant,
): Promise<Decision<Asked> | null> {
  const found = await loadAnswering(tx, actor, requestId, at);
  if (!found?.ok) return found;
  const { request: asker } = found.value;
  const { kind, procedureId } = asker;
  const holder = await requesterOf(tx, asker);
  const row = holder && (await findOwnProcedure(tx, holder, procedureId, kind));
  return decide({ asker, holder: row && { actor: holder, request: parseRequest(kind, row.input) } });
}
