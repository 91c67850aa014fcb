import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { asAuth } from "@/lib/db/scope";
import { endStaffAccess } from "./end-staff-access";
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
    await endStaffAccess(tx, staff.id, "unlocked", at);
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
