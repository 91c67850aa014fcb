import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { removeMemberData } from "@/lib/db/remove-member-data";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { tellDeletion } from "./tell-deletion";

export type DeletionDecision = { readonly requestId: string; readonly accepted: boolean; readonly answer: string };

/**
 * Carries a request for deletion out, or refuses it with a reason (JP-13): once. What is removed on request goes at once; what the law
 * keeps stays. The mail about it is written before the texts of mails go.
 */
export async function decideDeletion(
  staff: StaffActor,
  { requestId, accepted, answer }: DeletionDecision,
  at: Temporal.Instant,
): Promise<Decision<{ requestId: string }>> {
  if (!isUuid(requestId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "deletion.decide", at);
    if (!permitted.ok) return permitted;
    const status = accepted ? "done" : "refused";
    const { count } = await tx.deletionRequest.updateMany({
      where: { id: requestId, status: "waiting" },
      data: { status, closedAt: toInstantColumn(at), decidedBy: staff.staffId, answer },
    });
    const request = await tx.deletionRequest.findUnique({ where: { id: requestId }, select: { memberId: true, number: true } });
    if (count === 0 || !request) return refuse("changed-by-another", null);
    const { memberId, number } = request;
    const removed = permitted.value.operator.memberDesk?.removed.filter(({ on }) => on === "request") ?? [];
    if (accepted) for (const { what } of removed) await removeMemberData(tx, memberId, what);
    await appendAudit(tx, {
      at,
      actor: staff,
      action: accepted ? "deletion.done" : "deletion.refused",
      subject: { kind: "deletion-request", id: requestId },
      memberId,
      data: { number, removed: accepted ? removed.map(({ what }) => what).join(",") : "" },
    });
    await tellDeletion(tx, { memberId, state: status, number, answer, at });
    return decide({ requestId });
  });
}
