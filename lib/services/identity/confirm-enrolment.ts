import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { completeLogin, type NewSession } from "./complete-login";
import { answerChallenge } from "./factors/answer-challenge";
import { findChallenge } from "./factors/find-challenge";
import { verifyFactor } from "./factors/verify-factor";
import { loginRefusal } from "./login-refusal";
import { newBackupCodes } from "./new-backup-codes";
import { operatorAt } from "./operator-at";
import { findPending, moveStep, type OpenPending, type PendingStep } from "./pending-login";
import type { EnrolmentStep } from "./start-enrolment";
import { memberOf } from "./tries";
import type { LoginStep } from "./verify-login-code";

/** The code came back: the method is the account's second factor, the activation code is used up, backup codes are made. */
export async function confirmEnrolment(
  { token }: EnrolmentStep,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const terms = operator.identity;
    const pending = await findPending(tx, token, "enrol-verify", at);
    const challenge = pending && (await findChallenge(tx, { purpose: "enrol", bound: { pendingLoginId: pending.id } }, at));
    if (!pending || !challenge) return refuse("draft-expired", null);
    const { accountId } = pending;
    const right = await answerChallenge(tx, challenge, code, operator, at);
    // The guarded update of the activation code is what lets only one of two browsers enrol.
    const mayEnrol = right && (pending.handedOver || (await spendActivationCode(tx, accountId, at)));
    if (!mayEnrol || !(await verifyFactor(tx, accountId, challenge.factorId, at)))
      return loginRefusal(operator, pending.account.brand, "code-refused", challenge.factor.method);
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "factor.enrolled",
      subject: { kind: "account", id: accountId },
      memberId: await memberOf(tx, accountId),
      data: { method: challenge.factor.method },
    });
    return showCodes(tx, pending, "enrol-verify", terms, at);
  });
}

/** For a login that brings a verified method along: it stays the only one for now, and the backup codes come next. */
export async function keepFirstMethod(
  { token }: EnrolmentStep,
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  return asAuth(async (tx) => {
    const pending = await findPending(tx, token, "enrol", at);
    const kept = pending?.handedOver
      ? await tx.factor.count({ where: { accountId: pending.accountId, verifiedAt: { not: null } } })
      : 0;
    if (!pending || kept === 0) return refuse("draft-expired", null);
    return showCodes(tx, pending, "enrol", (await operatorAt(tx, at)).identity, at);
  });
}

/** The step moves before the codes are made: of two requests at once one makes some. */
async function showCodes(tx: Tx, { id, accountId }: OpenPending, from: PendingStep, terms: IdentityTerms, at: Temporal.Instant) {
  const expiresAt = toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes }));
  if (!(await moveStep(tx, id, { from, to: "codes", at }, { expiresAt }))) return refuse("draft-expired", null);
  const codes = await newBackupCodes(tx, accountId, terms, at);
  const backupCodesEnc = sealField(pendingLoginPlace("backup_codes_enc", id), JSON.stringify(codes));
  await tx.pendingLogin.updateMany({ where: { id }, data: { backupCodesEnc } });
  return decide({ maxAgeSeconds: terms.pendingLoginMinutes * 60 });
}

async function spendActivationCode(tx: Tx, accountId: string, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  const { count } = await tx.activationCode.updateMany({
    where: { accountId, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now, revealEnc: null, revealUntil: null },
  });
  return count === 1;
}

/** 「控えました」: the backup codes are shown no longer, and the session begins. */
export async function finishEnrolment({ token, context }: LoginStep, at: Temporal.Instant): Promise<Decision<NewSession>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "codes", at);
    const session = pending && (await completeLogin(tx, pending, "enrolment", context, operator.identity, at));
    return session ?? refuse("draft-expired", null);
  });
}
