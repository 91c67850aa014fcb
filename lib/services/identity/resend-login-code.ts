import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { sendLoginCode } from "./login-code";
import { loginRefusal } from "./login-refusal";
import { noticeAddress } from "./notice-address";
import { operatorAt } from "./operator-at";
import { findPending } from "./pending-login";
import { type EnrolmentStep, enrolDestination } from "./start-enrolment";

/** Sends a new code for the same half-done login. No counter goes back for it; its own limits are in `sendLoginCode`. */
export async function resendLoginCode(
  { token }: EnrolmentStep,
  step: "verify" | "enrol-verify",
  at: Temporal.Instant,
): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const terms = operator.identity;
    const pending = await findPending(tx, token, step, at);
    // Locked is locked for everyone: nothing more is mailed, and the words are those of a wrong code.
    if (pending?.account.lockedAt) return loginRefusal(operator, pending.account.brand, "code-refused");
    const to = pending && (step === "verify" ? await noticeAddress(tx, pending.accountId) : enrolDestination(pending));
    if (!pending || !to) return refuse("draft-expired", null);
    const sending = await sendLoginCode(tx, pending, { to, purpose: step === "verify" ? "login" : "enrol" }, terms, at);
    if (sending.sent) return decide(null);
    return refuse("throttled", null, sending.why === "too-soon" ? { seconds: sending.seconds } : { daily: true });
  });
}
