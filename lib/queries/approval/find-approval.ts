import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contentHashOf } from "@/lib/db/approval-needed";
import { type ApprovalRecord, findApprovalRequest } from "@/lib/db/approval-requests";
import { listApprovers } from "@/lib/db/approvers";
import { catalogueInForce } from "@/lib/db/catalogue";
import { findConfirmation } from "@/lib/db/confirmation-rows";
import { findOwnProcedure } from "@/lib/db/procedure-rows";
import { loadRequesterContext } from "@/lib/db/requester-context";
import { asMember, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type StepUpState, stepUpState } from "@/lib/db/step-up";
import { decideApproval } from "@/lib/domain/approval/decide-approval";
import { stateAt } from "@/lib/domain/approval/request-state";
import { dateInJapan } from "@/lib/domain/calendar";
import type { ApprovalTerms } from "@/lib/domain/catalogue/permission-terms";
import type { Decision, Refusal } from "@/lib/domain/decision";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { canonicalShown, prepareProcedure } from "@/lib/domain/procedures/prepare";
import { parseRequest } from "@/lib/domain/procedures/procedure";
import { isUuid } from "@/lib/domain/uuid";
import { type ConfirmationDocument, confirmationDocument } from "@/lib/i18n/procedures/confirmation-document";
import { documentTitles } from "../contracts/document-titles";
import { type RequestView, requestView } from "./request-view";

/** What the request comes to at this moment: the preview that its requester saw, worked out again. */
export type ApprovalNow =
  | { readonly state: "ready" | "changed"; readonly document: ConfirmationDocument; readonly shownHash: string }
  | { readonly state: "refused"; readonly refusal: Refusal }
  /** Word for word what was placed; null where nothing was. */
  | { readonly state: "closed"; readonly text: string | null; readonly locale: string | null };

export type ApprovalView = {
  readonly request: RequestView;
  readonly now: ApprovalNow;
  /** Whether the reader may approve, and whether that is the last approval that is needed. */
  readonly may: Decision<{ readonly isLast: boolean }>;
  /** How many could approve it. */
  readonly approvers: number;
  /** Whether approving asks for a proof first, or it was given and is good until then. */
  readonly proof: StepUpState;
  readonly documents: Readonly<Record<string, string>>;
};

/** A request for whoever may decide it. Null: not there, about a contract that is not the reader's, or not for this role. */
export async function findApproval(actor: MemberActor, id: string, at: Temporal.Instant): Promise<ApprovalView | null> {
  const { memberId, accountId } = actor;
  if (!isUuid(id)) return null;
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const roles = catalogue.memberRoles;
    if (!roles?.approval || !rolePermitted(actor.role, "approval.decide", roles).ok) return null;
    const request = await findApprovalRequest(tx, { id, memberId }, catalogue);
    if (!request) return null;
    const approvers = (await listApprovers(tx, { memberId, contractId: request.contract.id }, roles, at)).map(
      (one) => one.accountId,
    );
    const given = request.answers
      .filter(({ approves }) => approves)
      .map((one) => ({ accountId: one.accountId, mailMark: one.mailHash, counts: approvers.includes(one.accountId) }));
    const { state, expiresAt, needed, requester } = request;
    const asked = { state, expiresAt, needed, requestedBy: requester.accountId, given };
    return {
      request: requestView(request, at),
      now: await nowOf(tx, actor, request, roles.approval, at),
      may: decideApproval(asked, { accountId, mailMark: null }, roles.approval, at),
      approvers: approvers.length,
      proof: await stepUpState(tx, actor, catalogue.operator.identity, at),
      documents: documentTitles(catalogue),
    };
  });
}

async function nowOf(
  tx: Tx,
  { locale }: MemberActor,
  request: ApprovalRecord,
  terms: ApprovalTerms,
  at: Temporal.Instant,
): Promise<ApprovalNow> {
  const { memberId, procedureId, kind } = request;
  if (stateAt(request.state, request.expiresAt, at) !== "open") {
    const kept = await findConfirmation(tx, memberId, procedureId);
    return { state: "closed", text: kept?.text ?? null, locale: kept?.locale ?? null };
  }
  const ground = await loadRequesterContext(tx, request, at);
  const row = ground && (await findOwnProcedure(tx, ground.context.actor, procedureId, kind));
  if (!ground || !row) return { state: "refused", refusal: { kind: "approval-requester-gone", term: terms, facts: {} } };
  const prepared = prepareProcedure(parseRequest(kind, row.input), ground.context);
  if (!prepared.ok) return { state: "refused", refusal: prepared.refusal };
  return {
    state: contentHashOf(prepared.value) === request.contentHash ? "ready" : "changed",
    document: confirmationDocument(prepared.value, { catalogue: ground.context.catalogue, parties: ground.parties }, locale),
    shownHash: sha256(canonicalShown(prepared.value)),
  };
}
