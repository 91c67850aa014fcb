import "server-only";
import type { Temporal } from "temporal-polyfill";
import { closeRequest, findApprovalRequest, lockRequest } from "@/lib/db/approval-requests";
import { appendAudit } from "@/lib/db/audit";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asMember } from "@/lib/db/scope";
import { stateAt } from "@/lib/domain/approval/request-state";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

/** Takes back a request of one's own that is still open. Taken back already is the same success. Null: no such request of this login. */
export async function withdrawRequest(
  actor: AccountActor,
  requestId: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }> | null> {
  const { memberId, contractId, accountId } = actor;
  if (!isUuid(requestId)) return null;
  return asMember(actor, async (tx) => {
    await lockRequest(tx, requestId);
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const where = { id: requestId, memberId, contractId, requestedBy: accountId };
    const request = await findApprovalRequest(tx, where, catalogue);
    if (!request) return null;
    if (request.state === "withdrawn") return decide({ id: requestId });
    const state = stateAt(request.state, request.expiresAt, at);
    if (state !== "open") return refuse("approval-closed", catalogue.memberRoles?.approval ?? null, { state });
    if (!(await closeRequest(tx, request, "withdrawn", at))) return refuse("changed-by-another", null);
    const { number, kind } = request;
    const subject = { kind: "approval", id: requestId };
    await appendAudit(tx, { at, actor, action: "approval.withdrawn", subject, memberId, data: { number, kind } });
    return decide({ id: requestId });
  });
}
