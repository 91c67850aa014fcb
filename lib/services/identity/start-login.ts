import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { appendAudit } from "@/lib/db/audit";
import { listFactors } from "@/lib/db/factor-rows";
import { grantHoldsAt } from "@/lib/db/live-grant";
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

/** A flood of logins waits here: waiting at the pool of connections instead, it would fail after a few seconds, and everybody else with it. */
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
  const { throttled, taken } = await inTurn(() =>
    asAuth(async (tx) => {
      const counted = await countTry(tx, login.address, login.loginId, at);
      const goesOn = counted.refusedForMinutes === null && counted.delayMs === 0;
      return { throttled: counted, taken: goesOn ? await takeCandidate(tx, login, at) : null };
    }),
  );
  if (throttled.refusedForMinutes !== null) return refuse("throttled", null, { minutes: throttled.refusedForMinutes });
  if (throttled.delayMs > 0) await means.sleep(throttled.delayMs);
  const candidate = taken ?? (await inTurn(() => asAuth((tx) => takeLater(tx, login, at))));
  const { operator, hash } = candidate;
  const right = hash === null ? await burn(means.check, login.password) : await means.check.verify(hash, login.password);
  if (hash === null || !right) {
    await inTurn(() => asAuth((tx) => recordFailure(tx, { ...candidate, login }, at)));
    return loginRefusal(operator, login.brand);
  }
  if (needsRehash(hash)) await rehash(candidate.accountId, hash, login.password);
  return inTurn(() =>
    asAuth(async (tx) => {
      await uncountTry(tx, login.address, login.loginId);
      return openLogin(tx, candidate, login.brand, at);
    }),
  );
}

async function burn(check: PasswordCheck, password: string): Promise<false> {
  await check.burn(password);
  return false;
}

/** `accountId` is `nobody` for an unknown login; without a hash nothing is evaluated. */
type Candidate = {
  readonly operator: Operator;
  readonly accountId: string;
  readonly hash: string | null;
  readonly changedAt: Date | null;
};

type Known = { readonly accountId: string; readonly hash: string; readonly changedAt: Date };

async function takeCandidate(tx: Tx, login: LoginTry, at: Temporal.Instant): Promise<Candidate> {
  const operator = await operatorAt(tx, at);
  const known = await findKnown(tx, login, at);
  const accountId = known?.accountId ?? nobody;
  const limit = operator.identity.lock.after;
  await countLost(tx, accountId, limit, at);
  const taken = await takeTry(tx, accountId, "password", limit, at);
  return { operator, accountId, hash: taken && known ? known.hash : null, changedAt: known?.changedAt ?? null };
}

/** After a delay, in a transaction of its own: something is written in every case, because a commit that writes takes longer than one that doesn't. */
async function takeLater(tx: Tx, login: LoginTry, at: Temporal.Instant): Promise<Candidate> {
  await touchTry(tx, login.loginId);
  return takeCandidate(tx, login, at);
}

/** One statement, so that it takes as long for an unknown login as for a known one. */
async function findKnown(tx: Tx, { loginId, kind, brand }: LoginTry, at: Temporal.Instant): Promise<Known | undefined> {
  const rows = await tx.$queryRaw<Known[]>`
    SELECT a.id AS "accountId", c.hash, c.changed_at AS "changedAt" FROM account a JOIN credential c ON c.account_id = a.id
    WHERE a.login_id = ${loginId} AND a.kind = ${kind} AND a.brand = ${brand} AND a.deleted_at IS NULL
      AND EXISTS (SELECT FROM account_grant g WHERE g.account_id = a.id AND ${grantHoldsAt(at)})`;
  return rows[0];
}

type Failure = Candidate & { readonly login: LoginTry };

async function recordFailure(tx: Tx, { operator, accountId, hash, login }: Failure, at: Temporal.Instant): Promise<void> {
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

async function openLogin(
  tx: Tx,
  { operator, accountId, changedAt }: Candidate,
  brand: string,
  at: Temporal.Instant,
): Promise<Decision<StartedLogin>> {
  if (!(await giveTryBack(tx, accountId, "password"))) return loginRefusal(operator, brand);
  // Reset or changed while it was being looked at: what was right a moment ago opens nothing any more. Asked in a statement of its own: one
  // that had waited for the account's row would still see the credential as it was before.
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
  await sendCode(tx, await openChallenge(tx, { accountId, purpose: "login", bound, factorId, isFirst: true }, at), terms, at);
}
