import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type ApprovalRecord, closeRequest } from "@/lib/db/approval-requests";
import { type AuditRecord, appendAudit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/scope";
import { requestRows } from "@/lib/i18n/approval/request-rows";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { LoginOwner } from "@/lib/services/identity/login-owner";
import { queueMail } from "@/lib/services/mail/queue-mail";

const actions = {
  approved: "approval.approved",
  refused: "approval.returned",
  expired: "approval.expired",
  changed: "approval.changed",
} as const;

export type Outcome = keyof typeof actions;

export type Closing = {
  readonly request: ApprovalRecord;
  readonly outcome: Outcome;
  /** Why it was sent back. */
  readonly reason?: string;
  readonly by: AuditRecord["actor"];
  /** Whoever asked, and where to tell them. */
  readonly owner: LoginOwner | null;
  readonly at: Temporal.Instant;
};

/** Closes an open request, says so in the trail, and tells whoever asked; false: somebody else was faster, and nothing is written. */
export async function closeAndTell(tx: Tx, { request, outcome, reason, by, owner, at }: Closing): Promise<boolean> {
  const { id, memberId, number } = request;
  if (!(await closeRequest(tx, request, outcome, at))) return false;
  await appendAudit(tx, {
    at,
    actor: by,
    action: actions[outcome],
    subject: { kind: "approval", id },
    memberId,
    data: { number, kind: request.kind, requestedBy: request.requester.accountId },
  });
  if (owner?.to) {
    const { accountId, to, locale } = owner;
    await queueMail(tx, {
      memberId,
      accountId,
      contractIds: [request.contract.id],
      to,
      template: "approval-outcome",
      locale,
      data: { outcome, what: procedureTitle(request, locale), rows: requestRows(request, locale), reason: reason ?? null, id },
      at,
    });
  }
  return true;
}
