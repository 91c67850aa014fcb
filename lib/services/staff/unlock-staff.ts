import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { foldStaffLoginId } from "./staff-login-id";

export type StaffUnlock = "unlocked" | "not-locked" | "unknown";

/**
 * Opens a locked staff login: both counters go back to 0, and sessions and half-done logins end. There is no page for it: the operator's
 * set-up calls it, since whoever locked themselves out could otherwise be let in by somebody who was never asked who they are.
 */
export async function unlockStaff(typedLoginId: string, at: Temporal.Instant): Promise<StaffUnlock> {
  const loginId = foldStaffLoginId(typedLoginId);
  return asAuth(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { loginId }, select: { id: true } });
    if (!staff) return "unknown";
    const { count } = await tx.staff.updateMany({
      where: { id: staff.id, lockedAt: { not: null } },
      data: { lockedAt: null, passwordFails: 0, factorFails: 0, epoch: { increment: 1 } },
    });
    if (count === 0) return "not-locked";
    const endedAt = toInstantColumn(at);
    await tx.staffSession.updateMany({ where: { staffId: staff.id, endedAt: null }, data: { endedAt, endReason: "unlocked" } });
    await tx.staffPendingLogin.updateMany({ where: { staffId: staff.id, consumedAt: null }, data: { consumedAt: endedAt } });
    await appendAudit(tx, {
      at,
      actor: { kind: "system", name: "set-up" },
      action: "staff.unlocked",
      subject: { kind: "staff", id: staff.id },
      memberId: null,
    });
    return "unlocked";
  });
}
