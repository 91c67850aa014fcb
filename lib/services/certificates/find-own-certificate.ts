import "server-only";
import { asStaff } from "@/lib/db/scope";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

/** The certificate that this member of staff issued under a form's key: the answer to a form that was sent a second time. */
export async function findOwnCertificate(staff: StaffActor, memberId: string, formKey: string): Promise<string | null> {
  return asStaff(staff, async (tx) => {
    const row = await tx.certificate.findFirst({ where: { formKey, memberId, staffId: staff.staffId }, select: { id: true } });
    return row?.id ?? null;
  });
}
