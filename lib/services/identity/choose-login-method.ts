import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { chooseFactor } from "./factors/choose-factor";
import { sendingRefusal } from "./factors/sending-refusal";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending } from "./pending-login";
import type { EnrolmentStep } from "./start-enrolment";

/**
 * 「別の方法でログインする」 (CL-08): another of the account's methods answers this half-done login, and its code is sent. Where no code can
 * go out just now the page of the code says so.
 */
export async function chooseLoginMethod(
  { token }: EnrolmentStep,
  factorId: string,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "verify", at);
    if (pending?.account.lockedAt) return loginRefusal(operator, pending.account.brand, "code-refused");
    const bound = pending && { pendingLoginId: pending.id };
    const challenge = bound && (await findChallenge(tx, { purpose: "login", bound }, at));
    const sending = challenge && isUuid(factorId) ? await chooseFactor(tx, challenge, factorId, operator.identity, at) : null;
    if (!sending) return refuse("draft-expired", null);
    return !sending.sent && sending.why === "sms-not-offered" ? sendingRefusal(sending, operator.identity) : decide(null);
  });
}
