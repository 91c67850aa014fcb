import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import type { StaffActor } from "./staff-actor";

/** Logs a member of staff out. An ended session stays ended: a second call changes nothing. */
export async function endStaffSession(staff: StaffActor, at: Temporal.Instant): Promise<void> {
  await asAuth(async (tx) => {
    const ended = await tx.staffSession.updateMany({
      where: { id: staff.sessionId, endedAt: null },
      data: { endedAt: toInstantColumn(at), endReason: "logout" },
    });
    if (ended.count === 0) return;
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "staff.logged-out",
      subject: { kind: "staff", id: staff.staffId },
      memberId: null,
    });
  });
}
