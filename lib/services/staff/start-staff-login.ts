import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword, needsRehash, type PasswordCheck, realPasswordCheck } from "@/lib/services/identity/password";
import { hashToken, newToken } from "@/lib/services/identity/secrets";
import { countTry, uncountTry } from "@/lib/services/identity/throttle";
import { lockStaffIfSpent } from "./lock-staff";
import { foldStaffLoginId } from "./staff-login-id";

export type StaffLogin = { readonly loginId: string; readonly password: string; readonly address: string };
export type PendingStaffLogin = { readonly token: string; readonly seconds: number };
export type StaffLoginMeans = { readonly check: PasswordCheck; readonly sleep: (ms: number) => Promise<void> };

const realMeans: StaffLoginMeans = { check: realPasswordCheck, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };

type Candidate = { readonly staffId: string; readonly hash: string };

/**
 * The first half of a staff login: ID and password. Every failure is the same refusal, whoever asks and whatever was wrong (CL-09). The
 * try is counted before the password is looked at, by an update that a locked or used-up login does not match: nothing is evaluated
 * for it then, only a hash's time is spent.
 */
export async function startStaffLogin(
  login: StaffLogin,
  at: Temporal.Instant,
  means: StaffLoginMeans = realMeans,
): Promise<Decision<PendingStaffLogin>> {
  const loginId = foldStaffLoginId(login.loginId);
  const throttleId = `staff:${loginId}`;
  const throttled = await countTry(login.address, throttleId, at);
  if (throttled.refusedForMinutes !== null) return refuse("throttled", null, { minutes: throttled.refusedForMinutes });
  if (throttled.delayMs > 0) await means.sleep(throttled.delayMs);

  const { terms, candidate } = await asAuth(async (tx) => {
    const { identity } = await operatorAt(tx, at);
    return { terms: identity, candidate: await takeCandidate(tx, loginId, identity, at) };
  });
  if (!candidate) {
    await means.check.burn(login.password);
    return refuse("login-failed", terms.lock);
  }
  if (!(await means.check.verify(candidate.hash, login.password))) {
    await asAuth((tx) => noteFailure(tx, candidate.staffId, terms, at));
    return refuse("login-failed", terms.lock);
  }
  await uncountTry(login.address, throttleId);
  if (needsRehash(candidate.hash)) await rehash(candidate, login.password);
  return asAuth((tx) => openPending(tx, candidate.staffId, terms, at));
}

async function takeCandidate(tx: Tx, loginId: string, terms: IdentityTerms, at: Temporal.Instant): Promise<Candidate | null> {
  const staff = await tx.staff.findUnique({
    where: { loginId },
    select: { id: true, staffCredential: { select: { hash: true } } },
  });
  if (!staff?.staffCredential) return null;
  const taken = await tx.$executeRaw`
    UPDATE staff SET password_fails = password_fails + 1
    WHERE id = ${staff.id}::uuid AND locked_at IS NULL AND password_fails < ${terms.lock.after}`;
  if (taken === 1) return { staffId: staff.id, hash: staff.staffCredential.hash };
  // Tries that were taken and never came back, because a process died, must end in a lock that can be seen.
  await lockStaffIfSpent(tx, staff.id, terms.lock.after, at);
  return null;
}

async function noteFailure(tx: Tx, staffId: string, terms: IdentityTerms, at: Temporal.Instant): Promise<void> {
  const subject = { kind: "staff", id: staffId };
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "staff.login-failed",
    subject,
    memberId: null,
    data: { factor: "password" },
  });
  await lockStaffIfSpent(tx, staffId, terms.lock.after, at);
}

async function rehash(candidate: Candidate, password: string): Promise<void> {
  const hash = await hashPassword(password);
  // Only over the hash that was checked: a password changed meanwhile stays changed.
  await asAuth((tx) =>
    tx.staffCredential.updateMany({ where: { staffId: candidate.staffId, hash: candidate.hash }, data: { hash } }),
  );
}

async function openPending(
  tx: Tx,
  staffId: string,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Decision<PendingStaffLogin>> {
  // This try was right, so its own count goes back. Earlier failures stay until the code is right too.
  const given = await tx.$executeRaw`
    UPDATE staff SET password_fails = password_fails - 1 WHERE id = ${staffId}::uuid AND locked_at IS NULL AND password_fails > 0`;
  if (given !== 1) return refuse("login-failed", terms.lock);
  const token = newToken();
  const now = toInstantColumn(at);
  const expiresAt = toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes }));
  await tx.staffPendingLogin.updateMany({ where: { staffId, consumedAt: null }, data: { consumedAt: now } });
  await tx.staffPendingLogin.create({
    data: { id: randomUUID(), tokenHash: hashToken(token), staffId, createdAt: now, expiresAt },
  });
  return decide({ token, seconds: terms.pendingLoginMinutes * 60 });
}
