import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { staffEnrolPlace } from "@/lib/db/staff-reveal";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { newTotpSecret } from "@/lib/services/identity/factors/totp-step";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword, needsRehash, type PasswordCheck, realPasswordCheck } from "@/lib/services/identity/password";
import { newToken } from "@/lib/services/identity/secrets";
import { countTry, touchTry, uncountTry } from "@/lib/services/identity/throttle";
import { LOST_AFTER_SECONDS, nobody } from "@/lib/services/identity/tries";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { lockStaffIfSpent } from "./lock-staff";
import { foldStaffLoginId } from "./staff-login-id";

export type StaffLogin = { readonly loginId: string; readonly password: string; readonly address: string };
/** `enrol`: there is no authenticator yet, and the password is a first one. */
export type PendingStaffLogin = { readonly token: string; readonly seconds: number; readonly step: "verify" | "enrol" };
export type StaffLoginMeans = { readonly check: PasswordCheck; readonly sleep: (ms: number) => Promise<void> };

const realMeans: StaffLoginMeans = {
  check: realPasswordCheck,
  sleep: (ms) => visitorGate.pause(() => new Promise((resolve) => setTimeout(resolve, ms))),
};

/** `staffId` is `nobody` for an unknown login; without a hash nothing is evaluated. */
type Candidate = { readonly staffId: string; readonly hash: string | null };

const throttleIdOf = (loginId: string) => `staff:${loginId}`;

/**
 * The first half of a staff login: ID and password. Every failure is the same refusal, whoever asks and whatever was wrong (CL-09). The
 * try is counted before the password is looked at, by an update that a locked or used-up login does not match: nothing is evaluated
 * for it then, but the same statements run and one hash's time is spent. Only the try that locks does more.
 */
export async function startStaffLogin(
  login: StaffLogin,
  at: Temporal.Instant,
  means: StaffLoginMeans = realMeans,
): Promise<Decision<PendingStaffLogin>> {
  const loginId = foldStaffLoginId(login.loginId);
  const throttleId = throttleIdOf(loginId);
  const throttled = await asAuth((tx) => countTry(tx, login.address, throttleId, at));
  if (throttled.refusedForMinutes !== null) return refuse("throttled", null, { minutes: throttled.refusedForMinutes });
  if (throttled.delayMs > 0) await means.sleep(throttled.delayMs);

  const { terms, candidate } = await asAuth(async (tx) => {
    const { identity } = await operatorAt(tx, at);
    return { terms: identity, candidate: await takeCandidate(tx, loginId, identity, at) };
  });
  const { hash } = candidate;
  const right = hash === null ? await burn(means.check, login.password) : await means.check.verify(hash, login.password);
  if (hash === null || !right) {
    await asAuth((tx) => noteFailure(tx, candidate, terms, at));
    return refuse("login-failed", terms.lock);
  }
  await asAuth((tx) => uncountTry(tx, login.address, throttleId));
  if (needsRehash(hash)) await rehash(candidate.staffId, hash, login.password);
  return asAuth((tx) => openPending(tx, candidate.staffId, terms, at));
}

async function burn(check: PasswordCheck, password: string): Promise<false> {
  await check.burn(password);
  return false;
}

async function takeCandidate(tx: Tx, loginId: string, terms: IdentityTerms, at: Temporal.Instant): Promise<Candidate> {
  const staff = await tx.staff.findUnique({ where: { loginId }, select: { id: true } });
  const staffId = staff?.id ?? nobody;
  const credential = await tx.staffCredential.findUnique({ where: { staffId }, select: { hash: true, firstUntil: true } });
  // A first password that nobody used in its days opens nothing any more.
  const over = credential?.firstUntil != null && credential.firstUntil <= toInstantColumn(at);
  const limit = terms.lock.after;
  const lost = toInstantColumn(at.subtract({ seconds: LOST_AFTER_SECONDS }));
  // Tries that use up the limit and never came back, because a process died, must end in a lock that can be seen.
  await tx.$executeRaw`
    UPDATE staff SET password_fails = password_fails + password_in_flight, password_in_flight = 0
    WHERE id = ${staffId}::uuid AND locked_at IS NULL AND password_in_flight > 0 AND password_taken_at <= ${lost}
      AND password_fails + password_in_flight >= ${limit}`;
  const taken = await tx.$executeRaw`
    UPDATE staff SET password_in_flight = password_in_flight + 1, password_taken_at = ${toInstantColumn(at)}
    WHERE id = ${staffId}::uuid AND locked_at IS NULL AND password_fails + password_in_flight < ${limit}`;
  // Something is written in every case, because a commit that writes takes longer than one that doesn't.
  await touchTry(tx, throttleIdOf(loginId));
  return { staffId, hash: taken === 1 && credential && !over ? credential.hash : null };
}

async function noteFailure(tx: Tx, { staffId, hash }: Candidate, terms: IdentityTerms, at: Temporal.Instant): Promise<void> {
  await tx.$executeRaw`
    UPDATE staff SET password_fails = password_fails + 1, password_in_flight = greatest(password_in_flight - 1, 0)
    WHERE id = ${hash === null ? nobody : staffId}::uuid`;
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "staff.login-failed",
    subject: staffId === nobody ? { kind: "login", id: "unknown" } : { kind: "staff", id: staffId },
    memberId: null,
    data: { factor: "password" },
  });
  await lockStaffIfSpent(tx, staffId, terms.lock.after, at);
}

async function rehash(staffId: string, checked: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  // Only over the hash that was checked: a password changed meanwhile stays changed.
  await asAuth((tx) => tx.staffCredential.updateMany({ where: { staffId, hash: checked }, data: { hash } }));
}

async function openPending(
  tx: Tx,
  staffId: string,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Decision<PendingStaffLogin>> {
  // This try was right, so its own count goes back. Earlier failures stay until the code is right too.
  const given = await tx.$executeRaw`
    UPDATE staff SET password_in_flight = greatest(password_in_flight - 1, 0) WHERE id = ${staffId}::uuid AND locked_at IS NULL`;
  if (given !== 1) return refuse("login-failed", terms.lock);
  const token = newToken();
  const now = toInstantColumn(at);
  const expiresAt = toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes }));
  await tx.staffPendingLogin.updateMany({ where: { staffId, consumedAt: null }, data: { consumedAt: now } });
  const { first } = await tx.staffCredential.findUniqueOrThrow({ where: { staffId }, select: { first: true } });
  const id = randomUUID();
  const step = first ? ("enrol" as const) : ("verify" as const);
  const secret = first ? { enrolSecretEnc: sealField(staffEnrolPlace(id), newTotpSecret()) } : {};
  await tx.staffPendingLogin.create({
    data: { id, tokenHash: sha256(token), staffId, step, ...secret, createdAt: now, expiresAt },
  });
  return decide({ token, seconds: terms.pendingLoginMinutes * 60, step });
}
