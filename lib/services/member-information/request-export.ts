import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { openDesk } from "@/lib/db/member-desk";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { ownSubjects } from "@/lib/domain/member-information/own-data";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";

/**
 * Has a download of all that is held on the member made (JP-13), in the background. A form sent twice is one download; while one is being
 * made, asking again is the same one; and there are so many a day, since each opens everything once.
 */
export async function requestExport(
  actor: PortalActor,
  formKey: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId, accountId } = actor;
  if (!isUuid(formKey)) return refuse("changed-since-shown", null);
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ ownData }) => ownData.permission, at);
    if (!opened.ok) return opened;
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const { desk } = opened.value;
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const known = await tx.ownDataExport.findFirst({
      where: { memberId, accountId, OR: [{ formKey }, { readyAt: null }] },
      select: { id: true },
    });
    if (known) return decide({ id: known.id });
    const since = toInstantColumn(at.subtract({ hours: 24 }));
    const today = await tx.ownDataExport.count({ where: { memberId, requestedAt: { gt: since } } });
    if (today >= desk.ownData.perDay) return refuse("export-too-many", desk.ownData, { perDay: desk.ownData.perDay });
    const id = randomUUID();
    await tx.ownDataExport.create({
      data: { id, memberId, accountId, formKey, parts: ownSubjects.length, requestedAt: toInstantColumn(at) },
    });
    await appendAudit(tx, {
      at,
      actor,
      action: "own-data.requested",
      subject: { kind: "own-data-export", id },
      memberId,
    });
    await enqueueJob(tx, "make-own-data", { exportId: id, memberId });
    return decide({ id });
  });
}
