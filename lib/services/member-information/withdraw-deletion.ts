import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

/** Takes a request for deletion back, until staff have carried it out. Twice is once. */
export async function withdrawDeletion(
  actor: PortalActor,
  requestId: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId } = actor;
  if (!isUuid(requestId)) return refuse("changed-by-another", null);
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ deletion }) => deletion.permission, at);
    if (!opened.ok) return opened;
    const { count } = await tx.deletionRequest.updateMany({
      where: { id: requestId, memberId, status: "waiting" },
      data: { status: "withdrawn", closedAt: toInstantColumn(at) },
    });
    if (count === 0) {
      const before = await tx.deletionRequest.count({ where: { id: requestId, memberId, status: "withdrawn" } });
      return before === 1 ? decide({ id: requestId }) : refuse("changed-by-another", null);
    }
    const subject = { kind: "deletion-request", id: requestId };
    await appendAudit(tx, { at, actor, action: "deletion.withdrawn", subject, memberId });
    return decide({ id: requestId });
  });
}
