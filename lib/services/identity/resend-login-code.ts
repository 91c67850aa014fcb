import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { sendCode } from "./factors/send-code";
import { sendingRefusal } from "./factors/sending-refusal";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending } from "./pending-login";
import type { EnrolmentStep } from "./start-enrolment";

const purposes = { verify: "login", "enrol-verify": "enrol" } as const;

/** Sends a new code for the same half-done login. No counter goes back for it; its own limits are in `sendCode`. */
export async function resendLoginCode(
  { token, address }: EnrolmentStep,
  step: "verify" | "enrol-verify",
  at: Temporal.Instant,
): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, step, at);
    // Locked is locked for everyone: nothing more is sent, and the words are those of a wrong code.
    if (pending?.account.lockedAt) return loginRefusal(operator, pending.account.brand, "code-refused");
    const bound = pending && { pendingLoginId: pending.id };
    const challenge = bound && (await findChallenge(tx, { purpose: purposes[step], bound }, at));
    if (!challenge) return refuse("draft-expired", null);
    const sending = await sendCode(tx, challenge, operator.identity, at, address);
    return sending.sent ? decide(null) : sendingRefusal(sending, operator.identity);
  });
}
