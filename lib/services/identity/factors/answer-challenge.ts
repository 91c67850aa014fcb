import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { OpenChallenge } from "@/lib/db/challenge-rows";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { isSentMethod } from "@/lib/domain/identity/factor-method";
import { checkFactor, type FactorKind } from "../check-factor";
import type { LoginOrigin } from "../history/record-login-event";
import { hashShortCode, sameHash } from "../secrets";
import { passChallenge } from "./pass-challenge";
import { totpStep } from "./totp-step";

const kinds: Readonly<Record<string, FactorKind>> = { mail: "mail-code", sms: "sms-code", totp: "totp" };

/**
 * Answers a challenge with what was typed: true for the one request that brings the right code or token in time, and the challenge is used
 * up. Under the account's factor counter, taken before anything is looked at.
 */
export async function answerChallenge(
  tx: Tx,
  challenge: OpenChallenge,
  typed: string,
  operator: Operator,
  at: Temporal.Instant,
  origin?: LoginOrigin,
): Promise<boolean> {
  const { method } = challenge.factor;
  const kind = kinds[method];
  // A device's signature is no code: its own service answers it.
  if (!kind) return false;
  const look = async () => {
    if (!(await isOpen(tx, challenge.id))) return "over";
    const right = isSentMethod(method)
      ? await consumeCode(tx, challenge, typed, operator.identity, at)
      : await claimToken(tx, challenge, typed, at);
    return right && passChallenge(tx, challenge, at);
  };
  const isLogin = challenge.pendingLoginId !== null;
  return checkFactor(tx, challenge.accountId, operator, at, kind, look, isLogin ? (origin ?? {}) : null);
}

/** Looked at behind the account's row lock: a double click finds it used, and is no wrong guess. */
async function isOpen(tx: Tx, id: string): Promise<boolean> {
  return (await tx.challenge.count({ where: { id, usedAt: null, replacedAt: null } })) === 1;
}

/** Uses a code up: true for the one request that brings the right one. A code is looked at a few times at most. */
async function consumeCode(
  tx: Tx,
  { id, factorId }: OpenChallenge,
  code: string,
  { authenticationCode: { triesPerCode } }: IdentityTerms,
  at: Temporal.Instant,
): Promise<boolean> {
  const now = toInstantColumn(at);
  const looked = await tx.$queryRaw<{ id: string; code_hash: string }[]>`
    UPDATE login_code SET tries = tries + 1
    WHERE challenge_id = ${id}::uuid AND factor_id = ${factorId}::uuid AND used_at IS NULL AND replaced_at IS NULL
      AND expires_at > ${now} AND tries < ${triesPerCode}
    RETURNING id, code_hash`;
  const row = looked[0];
  if (!row || !sameHash(row.code_hash, hashShortCode(row.id, code))) return false;
  const used = await tx.$executeRaw`
    UPDATE login_code SET used_at = ${now} WHERE id = ${row.id}::uuid AND used_at IS NULL AND replaced_at IS NULL`;
  return used === 1;
}

/** Takes an app's token once: its time step must come after the last accepted one. */
async function claimToken(tx: Tx, { factor }: OpenChallenge, token: string, at: Temporal.Instant): Promise<boolean> {
  if (!factor.secretEnc) return false;
  const step = totpStep(openField(factorPlace("secret_enc", factor.id), factor.secretEnc), token, at);
  if (step === null) return false;
  const claimed =
    await tx.$executeRaw`UPDATE factor SET last_step = ${step} WHERE id = ${factor.id}::uuid AND last_step < ${step}`;
  return claimed === 1;
}
