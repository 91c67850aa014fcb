import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isLoginIdUsed } from "@/lib/db/login-id-used";
import { withMailName } from "@/lib/db/mail-addresses";
import { loadProcedureContext } from "@/lib/db/procedure-context";
import { insertDraft } from "@/lib/db/procedure-rows";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { canonicalShown, prepareProcedure } from "@/lib/domain/procedures/prepare";
import { type ProcedureRequest, parseRequest } from "@/lib/domain/procedures/procedure";
import { shownPoints } from "@/lib/domain/procedures/shown-points";

export type DraftOptions = {
  /** Kept encrypted, shortens the draft's life, and is gone when the draft is placed or expires. */
  readonly secret?: string;
};

/** Whether an input would be taken, without keeping anything: before work that is done for nobody who may not. */
export async function checkDraft(actor: AccountActor, asked: ProcedureRequest, at: Temporal.Instant): Promise<Decision<null>> {
  const request = parseRequest(asked.kind, asked.input);
  return asMember(actor, async (tx) => {
    const ground = await loadProcedureContext(tx, actor, at, { loginIdUsed: false });
    if (!ground) return refuse("contract-not-found", null);
    const prepared = prepareProcedure(request, ground.context);
    return prepared.ok ? decide(null) : prepared;
  });
}

/**
 * Input → draft. Asks the domain at once, so that a refusal comes before the confirmation and not after it. What would be shown now is
 * kept with the draft, so that the confirmation can say what changed since.
 */
export async function saveDraft(
  actor: AccountActor,
  asked: ProcedureRequest,
  at: Temporal.Instant,
  { secret }: DraftOptions = {},
): Promise<Decision<{ id: string }>> {
  const request = parseRequest(asked.kind, asked.input);
  const loginIdUsed = request.kind === "register-account-id" && (await isLoginIdUsed(request.input.accountId));
  return asMember(actor, async (tx) => {
    const loaded = await loadProcedureContext(tx, actor, at, { loginIdUsed });
    if (!loaded) return refuse("contract-not-found", null);
    const ground = await withMailName(tx, loaded, request);
    const prepared = prepareProcedure(request, ground.context);
    if (!prepared.ok) return prepared;
    const { minutes, minutesWithPassword } = ground.loaded.catalogue.operator.identity.draft;
    const id = await insertDraft(tx, {
      actor,
      kind: request.kind,
      input: request.input,
      shown: { hash: sha256(canonicalShown(prepared.value)), points: shownPoints(prepared.value.shown) },
      secret: secret ?? null,
      createdAt: at,
      expiresAt: at.add({ minutes: secret === undefined ? minutes : minutesWithPassword }),
    });
    return decide({ id });
  });
}
