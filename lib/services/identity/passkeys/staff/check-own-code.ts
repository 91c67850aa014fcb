import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/scope";
import { lockStaffIfSpent } from "@/lib/services/staff/lock-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { stepOfCode } from "@/lib/services/staff/staff-secret";

/**
 * Asks a logged-in member of staff for the authenticator's code once more, under the login's own counter: a session that was left open
 * adds no passkey, and takes none away. Each code once.
 */
export async function checkOwnCode(
  tx: Tx,
  staff: StaffActor,
  code: string,
  limit: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const { staffId } = staff;
  const taken = await tx.$executeRaw`
    UPDATE staff SET factor_fails = factor_fails + 1 WHERE id = ${staffId}::uuid AND locked_at IS NULL AND factor_fails < ${limit}`;
  if (taken !== 1) return false;
  const { secretEnc } = await tx.staffCredential.findUniqueOrThrow({ where: { staffId }, select: { secretEnc: true } });
  const step = secretEnc && stepOfCode(staffId, secretEnc, code, at);
  const claimed = step
    ? await tx.$executeRaw`UPDATE staff_credential SET last_step = ${step} WHERE staff_id = ${staffId}::uuid AND last_step < ${step}`
    : 0;
  if (claimed === 1) {
    await tx.$executeRaw`UPDATE staff SET factor_fails = factor_fails - 1 WHERE id = ${staffId}::uuid AND factor_fails > 0`;
    return true;
  }
  const subject = { kind: "staff", id: staffId };
  await appendAudit(tx, { at, actor: staff, action: "staff.check-failed", subject, memberId: null, data: { factor: "totp" } });
  await lockStaffIfSpent(tx, staffId, limit, at);
  return false;
}
