import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { type ApprovalRecord, findApprovalRequest } from "@/lib/db/approval-requests";
import { listApprovers } from "@/lib/db/approvers";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { approvalReasonPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { Approver, AskedApproval } from "@/lib/domain/approval/decide-approval";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { ApprovalTerms, MemberRoles } from "@/lib/domain/catalogue/permission-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { findLoginOwner, type LoginOwner } from "@/lib/services/identity/login-owner";
import { hashShortCode } from "@/lib/services/identity/secrets";

/** Read before the transaction of an answer, whose scope may open no address of a login. */
export type AnsweringMeans = { readonly approver: Approver; readonly owner: LoginOwner | null };

export async function answeringMeans(
  { accountId }: MemberActor,
  requestedBy: string,
  at: Temporal.Instant,
): Promise<AnsweringMeans> {
  const to = (await findLoginOwner(accountId, at))?.to ?? null;
  const mailMark = to === null ? null : hashShortCode("approval", to.trim().toLowerCase());
  return { approver: { accountId, mailMark }, owner: await findLoginOwner(requestedBy, at) };
}

export type AnsweringGround = {
  readonly request: ApprovalRecord;
  readonly asked: AskedApproval;
  readonly catalogue: Catalogue;
  readonly terms: ApprovalTerms;
};

/** The request as it stands, and whether this person may answer requests about its contract now. Null: not there. */
export async function loadAnswering(
  tx: Tx,
  actor: MemberActor,
  requestId: string,
  at: Temporal.Instant,
): Promise<Decision<AnsweringGround> | null> {
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  const roles = catalogue.memberRoles;
  const request = await findApprovalRequest(tx, { id: requestId, memberId: actor.memberId }, catalogue);
  if (!request || !roles?.approval) return null;
  const may = await mayAnswer(tx, actor, request, roles, at);
  if (!may.ok) return may;
  const approvers = may.value;
  const asked = {
    state: request.state,
    expiresAt: request.expiresAt,
    requestedBy: request.requester.accountId,
    needed: request.needed,
    given: request.answers.map(({ accountId, mailHash }) => ({
      accountId,
      mailMark: mailHash,
      counts: approvers.includes(accountId),
    })),
  };
  return decide({ request, asked, catalogue, terms: roles.approval });
}

/** The role is read again: it may have been taken away since the page was opened. The accounts that may answer now. */
async function mayAnswer(
  tx: Tx,
  actor: MemberActor,
  { memberId, contract }: ApprovalRecord,
  roles: MemberRoles,
  at: Temporal.Instant,
): Promise<Decision<readonly string[]>> {
  const permitted = rolePermitted(actor.role, "approval.decide", roles);
  if (!permitted.ok) return permitted;
  const approvers = (await listApprovers(tx, { memberId, contractId: contract.id }, roles, at)).map((one) => one.accountId);
  return approvers.includes(actor.accountId) ? decide(approvers) : refuse("changed-by-another", null);
}

/** Keeps an answer for good: a reason, sealed, where it was sent back. */
export async function insertAnswer(
  tx: Tx,
  { memberId, id: requestId, contract, requester }: ApprovalRecord,
  { accountId, mailMark }: Approver,
  answer: { readonly approves: true } | { readonly approves: false; readonly reason: string },
  at: Temporal.Instant,
): Promise<void> {
  const id = randomUUID();
  await tx.approvalDecision.createMany({
    data: [
      {
        id,
        memberId,
        contractId: contract.id,
        requestId,
        requestedBy: requester.accountId,
        accountId,
        approves: answer.approves,
        reasonEnc: answer.approves ? null : sealField(approvalReasonPlace(id), answer.reason),
        mailHash: answer.approves ? mailMark : null,
        at: toInstantColumn(at),
      },
    ],
  });
}
