import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { findChallenge } from "@/lib/db/challenge-rows";
import { countFactors } from "@/lib/db/factor-rows";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asAuth } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { spendActivationCode } from "./activation-code";
import { completeLogin, type NewSession } from "./complete-login";
import { answerChallenge } from "./factors/answer-challenge";
import { putFirst } from "./factors/put-first";
import { verifyFactor } from "./factors/verify-factor";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending } from "./pending-login";
import { showCodes } from "./show-codes";
import type { EnrolmentStep } from "./start-enrolment";
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
    const mayGoOn = right && (await spendActivationCode(tx, pending, at));
    if (!mayGoOn || !(await verifyFactor(tx, accountId, challenge.factorId, at)))
      return loginRefusal(operator, pending.account.brand, "code-refused", challenge.factor.method);
    // What was chosen just now is what the next login begins with, whatever method the login brought along.
    await putFirst(tx, accountId, challenge.factorId);
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "factor.enrolled",
      subject: { kind: "account", id: accountId },
      memberId: await memberOfAccount(tx, accountId),
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
    const kept = pending?.handedOver ? await countFactors(tx, pending.accountId) : 0;
    if (!pending || kept === 0) return refuse("draft-expired", null);
    return showCodes(tx, pending, "enrol", (await operatorAt(tx, at)).identity, at);
  });
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
