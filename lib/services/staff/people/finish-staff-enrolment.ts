import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openField, sealField } from "@/lib/db/field-cipher";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { staffEnrolPlace } from "@/lib/db/staff-reveal";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { chosenPolicy, decidePassword } from "@/lib/domain/identity/password-policy";
import { totpStep } from "@/lib/services/identity/factors/totp-step";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword, verifyPassword } from "@/lib/services/identity/password";
import { isKnownPassword, serviceWordsOf } from "@/lib/services/procedures/known-password";
import { type OpenedStaffSession, openStaffSession } from "../open-staff-session";
import { secretPlace } from "../staff-secret";

export type StaffEnrolment = { readonly pendingToken: string; readonly code: string; readonly password: string };

/**
 * The first login of somebody whom an administrator added: an authenticator whose code is right, and a password that nobody else has seen.
 * The hash is made between two transactions; the second takes the half-done login once and begins the session.
 */
export async function finishStaffEnrolment(sent: StaffEnrolment, at: Temporal.Instant): Promise<Decision<OpenedStaffSession>> {
  const found = await asAuth(async (tx) => ({
    open: await findOpen(tx, sent.pendingToken, at),
    operator: await operatorAt(tx, at),
  }));
  const { open, operator } = found;
  if (!open) return refuse("draft-expired", null);
  const step = totpStep(open.secret, sent.code, at);
  if (step === null) return refuse("code-refused", operator.identity.lock);
  const fits = await checkOwnPassword(sent.password, open, operator);
  if (!fits.ok) return fits;
  const hash = await hashPassword(fits.value);
  return asAuth(async (tx) => {
    const now = toInstantColumn(at);
    const used = await tx.staffPendingLogin.updateMany({
      where: { id: open.pendingId, consumedAt: null, expiresAt: { gt: now }, staff: { lockedAt: null } },
      data: { consumedAt: now, enrolSecretEnc: null },
    });
    if (used.count !== 1) return refuse("draft-expired", null);
    const { staffId } = open;
    const secretEnc = sealField(secretPlace(staffId), open.secret);
    const { count } = await tx.staffCredential.updateMany({
      where: { staffId, first: true, hash: open.hash },
      data: {
        hash,
        secretEnc,
        lastStep: step,
        first: false,
        changedAt: now,
        revealEnc: null,
        revealUntil: null,
        firstUntil: null,
      },
    });
    if (count !== 1) return refuse("draft-expired", null);
    // From now on count the days in which the administrator who knew the first password is no second person to this one.
    await tx.staff.updateMany({ where: { id: staffId }, data: { enrolledAt: now } });
    await tx.staffPendingLogin.updateMany({ where: { staffId, consumedAt: null }, data: { consumedAt: now } });
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "staff.enrolled",
      subject: { kind: "staff", id: staffId },
      memberId: null,
    });
    return decide(await openStaffSession(tx, staffId, operator.identity, at));
  });
}

type Open = { pendingId: string; staffId: string; loginId: string; secret: string; hash: string };

async function findOpen(tx: Tx, pendingToken: string, at: Temporal.Instant): Promise<Open | null> {
  const pending = await tx.staffPendingLogin.findFirst({
    where: { tokenHash: sha256(pendingToken), step: "enrol", consumedAt: null, expiresAt: { gt: toInstantColumn(at) } },
    include: { staff: { select: { loginId: true, lockedAt: true, staffCredential: { select: { hash: true, first: true } } } } },
  });
  if (!pending?.enrolSecretEnc || pending.staff.lockedAt || !pending.staff.staffCredential?.first) return null;
  const { id, staffId, staff } = pending;
  const secret = openField(staffEnrolPlace(id), pending.enrolSecretEnc);
  return { pendingId: id, staffId, loginId: staff.loginId, secret, hash: pending.staff.staffCredential.hash };
}

/** The members' policy; the first password is a past one. */
async function checkOwnPassword(typed: string, { loginId, hash }: Open, operator: Operator): Promise<Decision<string>> {
  const policy = chosenPolicy(operator.identity);
  const known = { loginIds: [loginId], breached: isKnownPassword(typed, serviceWordsOf(operator)) };
  const fits = decidePassword(policy, typed, { ...known, usedBefore: false });
  return fits.ok ? decidePassword(policy, typed, { ...known, usedBefore: await verifyPassword(hash, fits.value) }) : fits;
}
