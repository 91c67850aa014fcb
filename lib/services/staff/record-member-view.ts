import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { authoriseStaff } from "./authorise-staff";
import type { StaffActor } from "./staff-actor";

/** Where a member's page was opened from. */
export const viewOrigins = ["search", "lock", "overview", "audit", "direct"] as const;
export type ViewOrigin = (typeof viewOrigins)[number];

/** A page that is loaded again within this time is the same look. */
const SAME_LOOK_MINUTES = 5;

/**
 * Notes that a member of staff opens a member's data, before it is shown (JP-13: the member sees what staff did). False when the role
 * may not, or there is no such member: the page then has nothing to show.
 */
export async function recordMemberView(
  staff: StaffActor,
  memberId: string,
  from: ViewOrigin,
  at: Temporal.Instant,
): Promise<boolean> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "member.view", at);
    if (!permitted.ok) return false;
    const member = await tx.member.findUnique({ where: { id: memberId }, select: { id: true } });
    if (!member) return false;
    if (await notedBefore(tx, staff, memberId, from, at)) return true;
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "member.viewed",
      subject: { kind: "member", id: memberId },
      memberId,
      data: { from },
    });
    return true;
  });
}

async function notedBefore(
  tx: Tx,
  staff: StaffActor,
  memberId: string,
  from: ViewOrigin,
  at: Temporal.Instant,
): Promise<boolean> {
  const noted = await tx.auditEntry.count({
    where: {
      memberId,
      action: "member.viewed",
      actorKind: "staff",
      actorId: staff.staffId,
      at: { gte: toInstantColumn(at.subtract({ minutes: SAME_LOOK_MINUTES })) },
      data: { path: ["from"], equals: from },
    },
  });
  return noted > 0;
}
