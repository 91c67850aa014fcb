import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { appendAudit } from "@/lib/db/audit";
import { findChallenge } from "@/lib/db/challenge-rows";
import { listFactors } from "@/lib/db/factor-rows";
import { holdsAt } from "@/lib/db/live-grant";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asAuth, type Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { openChallenge } from "./factors/open-challenge";
import { sendCode } from "./factors/send-code";
import { recordLoginEvent } from "./history/record-login-event";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { hashPassword, needsRehash, type PasswordCheck, realPasswordCheck } from "./password";
import { openPending, type PendingStep } from "./pending-login";
import { countTry, touchTry, uncountTry } from "./throttle";
import { countLost, countWrong, giveTryBack, lockIfSpent, nobody, takeTry } from "./tries";
import { makeTurns } from "./turns";
import { visitorGate } from "./visitor-gate";

export type LoginTry = {
  readonly kind: "customer-number" | "account-id" | "member-id";
  readonly loginId: string;
  readonly password: string;
  /** The brand whose form it is. A login of another brand is as unknown there as one that never was. */
  readonly brand: string;
  readonly address: string;
  /** What the browser calls itself, for the history that the owner sees. */
  readonly device?: string;
};

export type StartedLogin = { readonly token: string; readonly step: PendingStep; readonly maxAgeSeconds: number };

export type LoginMeans = { readonly check: PasswordCheck; readonly sleep: (ms: number) => Promise<void> };

/**
 * A flood of logins waits here, and leaves the greater part of the database's connections to those who are logged in. Waiting at the pool
 * instead, it would fail after a few seconds, and everybody else with it.
 */
const inTurn = makeTurns(4);

const realMeans: LoginMeans = {
  check: realPasswordCheck,
  sleep: (ms) => visitorGate.pause(() => new Promise((resolve) => setTimeout(resolve, ms))),
};

/**
 * Password step. Throttle, then the gate that counts the try, then the hash, outside any transaction. Unknown, wrong, another brand's and
 * locked end in the same refusal after the same statements and one hash (CL-09), so that its time says nothing; only the try that locks
 * does more. A right password opens a half-done login and sends the code.
 */
export async function startLogin(
  login: LoginTry,
  at: Temporal.Instant,
  means: LoginMeans = realMeans,
): Promise<Decision<StartedLogin>> {
  const throttled = await inTurn(() => countTry(login.address, login.loginId, at));
  if (throttled.refusedForMinutes !== null) return refuse("throttled", null, { minutes: throttled.refusedForMinutes });
  if (throttled.delayMs > 0) await means.sleep(throttled.delayMs);

  const { operator, candidate } = await inTurn(() =>
    asAuth(async (tx) => {
      const found = await operatorAt(tx, at);
      return { operator: found, candidate: await takeCandidate(tx, login, found, at) };
    }),
  );
  const { hash } = candidate;
  const right = hash === null ? await burn(means.check, login.password) : await means.check.verify(hash, login.password);
  if (hash === null || !right) {
    await inTurn(() => asAuth((tx) => recordFailure(tx, { ...candidate, login }, operator, at)));
    return loginRefusal(operator, login.brand);
  }
  await inTurn(() => uncountTry(login.address, login.loginId));
  if (needsRehash(hash)) await rehash(candidate.accountId, hash, login.password);
  return inTurn(() => asAuth((tx) => openLogin(tx, candidate, { operator, brand: login.brand }, at)));
}

async function burn(check: PasswordCheck, password: string): Promise<false> {
  await check.burn(password);
  return false;
}

/** `accountId` is `nobody` for an unknown login; without a hash nothing is evaluated. */
type Candidate = { readonly accountId: string; readonly hash: string | null; readonly changedAt: Date | null };

async function takeCandidate(tx: Tx, login: LoginTry, operator: Operator, at: Temporal.Instant): Promise<Candidate> {
  const account = await tx.account.findFirst({
    where: { loginId: login.loginId, kind: login.kind, brand: login.brand, deletedAt: null },
    select: { id: true },
  });
  const found = account?.id ?? nobody;
  const credential = await tx.credential.findUnique({ where: { accountId: found }, select: { hash: true, changedAt: true } });
  const grants = await tx.accountGrant.count({ where: { accountId: found, ...holdsAt(at) } });
  const accountId = credential && grants > 0 ? found : nobody;
  const limit = operator.identity.lock.after;
  await countLost(tx, accountId, limit, at);
  const taken = await takeTry(tx, accountId, "password", limit, at);
  // Something is written in every case, because a commit that writes takes longer than one that doesn't.
  await touchTry(tx, login.loginId);
  return { accountId, hash: taken && credential ? credential.hash : null, changedAt: credential?.changedAt ?? null };
}

type Failure = Candidate & { readonly login: LoginTry };

async function recordFailure(
  tx: Tx,
  { accountId, hash, login }: Failure,
  operator: Operator,
  at: Temporal.Instant,
): Promise<void> {
  await countWrong(tx, hash === null ? nobody : accountId);
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "login.failed",
    subject: accountId === nobody ? { kind: "login", id: "unknown" } : { kind: "account", id: accountId },
    memberId: await memberOfAccount(tx, accountId),
    data: { factor: "password" },
  });
  await recordLoginEvent(tx, { accountId, succeeded: false, factor: "password", origin: login, at });
  await lockIfSpent(tx, accountId, operator.identity.lock.after, at);
}

async function rehash(accountId: string, checked: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  // Only over the hash that was checked: a password changed meanwhile stays changed.
  await asAuth((tx) => tx.credential.updateMany({ where: { accountId, hash: checked }, data: { hash } }));
}

type AtBrand = { readonly operator: Operator; readonly brand: string };

async function openLogin(
  tx: Tx,
  { accountId, changedAt }: Candidate,
  { operator, brand }: AtBrand,
  at: Temporal.Instant,
): Promise<Decision<StartedLogin>> {
  if (!(await giveTryBack(tx, accountId, "password"))) return loginRefusal(operator, brand);
  // Reset or changed while it was being looked at: what was right a moment ago opens nothing any more.
  const now = await tx.credential.findUnique({ where: { accountId }, select: { changedAt: true } });
  if (now?.changedAt.getTime() !== changedAt?.getTime()) return loginRefusal(operator, brand);
  const terms = operator.identity;
  const factors = await listFactors(tx, accountId);
  // A method that nothing can be sent by is begun with only where it is all that there is: its page says how to get help.
  const first = factors.find(({ method }) => isMethodOffered(method)) ?? factors[0];
  const step = first ? "verify" : "enrol";
  const { id, token } = await openPending(tx, accountId, step, terms.pendingLoginMinutes, at);
  if (first) await askFor(tx, { accountId, factorId: first.id, pendingLoginId: id }, terms, at);
  return decide({ token, step, maxAgeSeconds: terms.pendingLoginMinutes * 60 });
}

type Asked = { readonly accountId: string; readonly factorId: string; readonly pendingLoginId: string };

/** Asks for the second factor, and sends its code where it has one. Over a limit nothing is sent; the next page says so and other methods still work. */
async function askFor(
  tx: Tx,
  { accountId, factorId, pendingLoginId }: Asked,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<void> {
  const bound = { pendingLoginId };
  await openChallenge(tx, { accountId, purpose: "login", bound, factorId }, at);
  const challenge = await findChallenge(tx, { purpose: "login", bound }, at);
  if (challenge) await sendCode(tx, challenge, terms, at);
}
