import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { operatorAt } from "@/lib/services/identity/operator-at";
import type { StaffActor } from "../staff-actor";

/** Whoever asked takes it back, while nobody has decided. */
export async function withdrawCountersign(
  staff: StaffActor,
  countersignId: string,
  at: Temporal.Instant,
): Promise<Decision<{ countersignId: string }>> {
  return asStaff(staff, async (tx) => {
    const terms = (await operatorAt(tx, at)).identity.secondPerson;
    const where = { id: countersignId, requestedBy: staff.staffId };
    const row = isUuid(countersignId) ? await tx.countersign.findFirst({ where }) : null;
    if (!row) return refuse("changed-by-another", terms);
    const { count } = await tx.countersign.updateMany({
      where: { ...where, state: "requested" },
      data: { state: "withdrawn", withdrawnAt: toInstantColumn(at) },
    });
    if (count !== 1) return refuse("changed-by-another", terms);
    const { act, accountId, memberId } = row;
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor: staff, action: `${act}.withdrawn`, subject, memberId, data: { countersignId } });
    return decide({ countersignId });
  });
}
