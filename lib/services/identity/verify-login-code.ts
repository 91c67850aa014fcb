import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { completeLogin, type LoginContext, type LoginMethod, type NewSession } from "./complete-login";
import { answerChallenge } from "./factors/answer-challenge";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending } from "./pending-login";

export type LoginStep = { readonly token: string | null; readonly context: LoginContext };

const methods: Readonly<Record<string, LoginMethod>> = { mail: "mail-code", sms: "sms-code", totp: "totp" };

/**
 * Second step: the code that was sent, or an app's. One transaction: the code, the counters, the half-done login and the session go
 * together.
 */
export async function verifyLoginCode(
  { token, context }: LoginStep,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<NewSession>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "verify", at);
    const challenge = pending && (await findChallenge(tx, { purpose: "login", bound: { pendingLoginId: pending.id } }, at));
    if (!pending || !challenge) return refuse("draft-expired", null);
    const refused = loginRefusal(operator, pending.account.brand, "code-refused", challenge.factor.method);
    const method = methods[challenge.factor.method];
    if (!method || !(await answerChallenge(tx, challenge, code, operator, at, context))) return refused;
    return (await completeLogin(tx, pending, method, context, operator.identity, at)) ?? refused;
  });
}
