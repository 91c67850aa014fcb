import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { lockStaffIfSpent } from "./lock-staff";
import { type OpenedStaffSession, openStaffSession } from "./open-staff-session";
import { stepOfCode } from "./staff-secret";

export type StaffCode = { readonly pendingToken: string; readonly code: string };

/**
 * The second half of a staff login: the authenticator's code. One transaction, so that of two browsers with the same code one gets in:
 * the time step must be greater than the last accepted one (the library alone takes a code twice). Both counters go back to 0 here only.
 */
export async function finishStaffLogin(sent: StaffCode, at: Temporal.Instant): Promise<Decision<OpenedStaffSession>> {
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const open = {
      tokenHash: sha256(sent.pendingToken),
      step: "verify",
      consumedAt: null,
      expiresAt: { gt: toInstantColumn(at) },
    };
    const pending = await tx.staffPendingLogin.findFirst({ where: open });
    if (!pending) return refuse("draft-expired", null);
    const { staffId } = pending;
    if (!(await takeCodeTry(tx, staffId, terms.lock.after))) {
      await lockStaffIfSpent(tx, staffId, terms.lock.after, at);
      return refuse("code-refused", terms.lock);
    }
    const { secretEnc } = await tx.staffCredential.findUniqueOrThrow({ where: { staffId }, select: { secretEnc: true } });
    const step = secretEnc && stepOfCode(staffId, secretEnc, sent.code, at);
    if (step === null || !(await claimStep(tx, staffId, step))) {
      await noteFailure(tx, staffId, terms, at);
      return refuse("code-refused", terms.lock);
    }
    const used = await tx.staffPendingLogin.updateMany({ where: open, data: { consumedAt: toInstantColumn(at) } });
    if (used.count !== 1) return refuse("draft-expired", null);
    return decide(await openStaffSession(tx, staffId, terms, at));
  });
}

/** The row lock of this update lets the tries of one person through one by one. */
async function takeCodeTry(tx: Tx, staffId: string, limit: number): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE staff SET factor_fails = factor_fails + 1 WHERE id = ${staffId}::uuid AND locked_at IS NULL AND factor_fails < ${limit}`;
  return taken === 1;
}

async function claimStep(tx: Tx, staffId: string, step: number): Promise<boolean> {
  return (
    (await tx.$executeRaw`UPDATE staff_credential SET last_step = ${step} WHERE staff_id = ${staffId}::uuid AND last_step < ${step}`) ===
    1
  );
}

async function noteFailure(tx: Tx, staffId: string, terms: IdentityTerms, at: Temporal.Instant): Promise<void> {
  const subject = { kind: "staff", id: staffId };
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "staff.login-failed",
    subject,
    memberId: null,
    data: { factor: "totp" },
  });
  await lockStaffIfSpent(tx, staffId, terms.lock.after, at);
}
