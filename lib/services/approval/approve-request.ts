import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contentHashOf } from "@/lib/db/approval-needed";
import { type ApprovalRecord, lockRequest } from "@/lib/db/approval-requests";
import { appendAudit } from "@/lib/db/audit";
import type { LoadedProcedureContext } from "@/lib/db/procedure-context";
import { findOwnProcedure } from "@/lib/db/procedure-rows";
import { type Asker, loadRequesterContext } from "@/lib/db/requester-context";
import { asMember, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { decideApproval } from "@/lib/domain/approval/decide-approval";
import type { RequestState } from "@/lib/domain/approval/request-state";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { canonicalShown, type Prepared, prepareProcedure } from "@/lib/domain/procedures/prepare";
import { parseRequest } from "@/lib/domain/procedures/procedure";
import { isUuid } from "@/lib/domain/uuid";
import { ownerAddresses } from "@/lib/services/account-ids/owner-addresses";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";
import { PlacingRefused } from "@/lib/services/procedures/placing-refused";
import { recordPlaced } from "@/lib/services/procedures/record-placed";
import { type AnsweringGround, type AnsweringMeans, answeringMeans, insertAnswer, loadAnswering } from "./answering";
import { closeAndTell } from "./close-and-tell";
import { readAsked } from "./read-asked";

export type ApprovalAct = {
  readonly requestId: string;
  /** The hash of what this approver saw: nothing else of it comes back from the browser. */
  readonly shownHash: string;
};

export type ApprovalOutcome = { readonly id: string; readonly state: RequestState };

/**
 * Approves a request. The last approval that is needed places it in the same transaction, decided again as whoever asked for it; what is no
 * longer what was asked for is closed as changed. The same approval again is the same success. Null: not there.
 */
export async function approveRequest(
  actor: MemberActor,
  act: ApprovalAct,
  at: Temporal.Instant,
): Promise<Decision<ApprovalOutcome> | null> {
  if (!isUuid(act.requestId)) return null;
  const found = await asMember(actor, (tx) => readAsked(tx, actor, act.requestId, at));
  if (!found?.ok) return found;
  const { asker, holder } = found.value;
  const means = await answeringMeans(actor, asker.requester.accountId, at);
  const holderAddresses = holder ? await ownerAddresses(holder.actor, holder.request) : [];
  try {
    return await asMember(actor, (tx) => approve(tx, { actor, asker, means, holderAddresses, at }, act));
  } catch (error) {
    if (error instanceof PlacingRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

type Approving = {
  readonly actor: MemberActor;
  readonly asker: Asker;
  readonly means: AnsweringMeans;
  readonly holderAddresses: readonly string[];
  readonly at: Temporal.Instant;
};

async function approve(
  tx: Tx,
  approving: Approving,
  { requestId, shownHash }: ApprovalAct,
): Promise<Decision<ApprovalOutcome> | null> {
  const { actor, asker, means, at } = approving;
  // The contract's lock first, as every change of a contract takes it; then the request's, and only now what others have answered.
  const context = await loadRequesterContext(tx, asker, at, { lock: true });
  await lockRequest(tx, requestId);
  const loaded = await loadAnswering(tx, actor, requestId, at);
  if (!loaded?.ok) return loaded;
  const { request, asked, terms } = loaded.value;
  const mine = request.answers.find(({ accountId }) => accountId === actor.accountId);
  if (mine?.approves) return decide({ id: requestId, state: request.state });
  const may = decideApproval(asked, means.approver, terms, at);
  if (!may.ok) return may;
  const proved = await requireStepUp(tx, actor, at);
  if (!proved.ok) return proved;
  if (!context) return refuse("approval-requester-gone", terms);
  const row = await findOwnProcedure(tx, context.context.actor, request.procedureId, request.kind);
  if (row?.status !== "requested") return refuse("changed-by-another", null);
  const prepared = prepareProcedure(parseRequest(request.kind, row.input), context.context);
  if (!prepared.ok) return prepared;
  if (contentHashOf(prepared.value) !== request.contentHash) {
    await closeAndTell(tx, { request, outcome: "changed", by: actor, owner: means.owner, at });
    return decide({ id: requestId, state: "changed" });
  }
  if (sha256(canonicalShown(prepared.value)) !== shownHash) return refuse("changed-since-shown", null);
  await insertAnswer(tx, request, means.approver, { approves: true }, at);
  if (!may.value.isLast) {
    await noteFirst(tx, actor, request, at);
    return decide({ id: requestId, state: "open" });
  }
  await place(tx, approving, loaded.value, { context, prepared: prepared.value, row });
  return decide({ id: requestId, state: "approved" });
}

async function noteFirst(
  tx: Tx,
  actor: MemberActor,
  { id, memberId, number, kind, requester }: ApprovalRecord,
  at: Temporal.Instant,
) {
  const data = { number, kind, requestedBy: requester.accountId };
  await appendAudit(tx, { at, actor, action: "approval.approved", subject: { kind: "approval", id }, memberId, data });
}

type Placeable = {
  readonly context: LoadedProcedureContext;
  readonly prepared: Prepared;
  readonly row: NonNullable<Awaited<ReturnType<typeof findOwnProcedure>>>;
};

async function place(
  tx: Tx,
  { actor, means, holderAddresses, at }: Approving,
  { request, asked }: AnsweringGround,
  { context, prepared, row }: Placeable,
): Promise<void> {
  const earlier = asked.given.filter(({ counts }) => counts).map(({ accountId }) => accountId);
  const approvedBy = [...earlier, actor.accountId];
  await recordPlaced(tx, { row, prepared, ground: context, at, ownerAddresses: holderAddresses, approvedBy });
  const closed = await closeAndTell(tx, { request, outcome: "approved", by: actor, owner: means.owner, at });
  if (!closed) throw new PlacingRefused(refuse("changed-by-another", null).refusal);
}
