import "server-only";
import { asStaff } from "@/lib/db/scope";
import type { StaffActor } from "./staff-actor";
import type { UnlockOutcome } from "./unlock-account";

/** The check that this member of staff recorded under a form's key: the answer to a form that was sent a second time. */
export async function findOwnCheck(staff: StaffActor, accountId: string, formKey: string): Promise<UnlockOutcome | null> {
  return asStaff(staff, async (tx) => {
    const check = await tx.identityCheck.findFirst({
      where: { formKey, accountId, staffId: staff.staffId },
      select: { id: true, passed: true },
    });
    return check && { checkId: check.id, passed: check.passed };
  });
}
