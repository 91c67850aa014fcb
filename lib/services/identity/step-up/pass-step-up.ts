import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import type { FactorKind } from "../check-factor";
import { answerChallenge } from "../factors/answer-challenge";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { markSteppedUp, type RenewedSession } from "./mark-stepped-up";

const kinds: Readonly<Record<string, FactorKind>> = { mail: "mail-code", sms: "sms-code", totp: "totp" };

/** The code of a step-up, under the login's factor counter: a stolen session can't guess, and locks the login by trying. */
export async function passStepUp(actor: PortalActor, code: string, at: Temporal.Instant): Promise<Decision<RenewedSession>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const challenge = await findChallenge(tx, { purpose: "step-up", bound: { sessionId: actor.sessionId } }, at);
    if (!challenge) return refuse("draft-expired", null);
    const kind = kinds[challenge.factor.method];
    const right = kind !== undefined && (await answerChallenge(tx, challenge, code, operator, at));
    const renewed = right ? await markSteppedUp(tx, actor, kind, at) : null;
    return renewed ? decide(renewed) : loginRefusal(operator, actor.brand, "code-refused");
  });
}
