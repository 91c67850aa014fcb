import "server-only";
import type { ContractKey } from "@/lib/db/contract-log";
import { asStaff } from "@/lib/db/scope";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

/** The check that this member of staff recorded under a form's key: the answer to a form that was sent a second time. */
export async function findOwnLineEnd(staff: StaffActor, { memberId }: ContractKey, formKey: string): Promise<string | null> {
  return asStaff(staff, async (tx) => {
    const check = await tx.identityCheck.findFirst({
      where: { formKey, memberId, staffId: staff.staffId },
      select: { id: true },
    });
    return check?.id ?? null;
  });
}
