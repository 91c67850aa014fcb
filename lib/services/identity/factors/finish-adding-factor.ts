import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { countFactors } from "@/lib/db/factor-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isFactorMethod } from "@/lib/domain/identity/factor-method";
import { decideAddition } from "@/lib/domain/identity/remove-method";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { addressesBefore, afterFactorChange } from "./after-factor-change";
import { answerChallenge } from "./answer-challenge";
import { verifyFactor } from "./verify-factor";

export type TypedCode = { readonly challengeId: string; readonly code: string };

/** The code came back: the method counts from now on, other sessions end, and the addresses that were there before hear of it. */
export async function finishAddingFactor(
  actor: PortalActor,
  { challengeId, code }: TypedCode,
  at: Temporal.Instant,
): Promise<Decision<{ factorId: string }>> {
  if (!isUuid(challengeId)) return refuse("draft-expired", null);
  const { accountId, sessionId, brand } = actor;
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const challenge = await findChallenge(tx, { purpose: "add", bound: { sessionId }, id: challengeId }, at);
    if (challenge?.accountId !== accountId) return refuse("draft-expired", null);
    const { method, destinationHint } = challenge.factor;
    const before = await addressesBefore(tx, accountId);
    if (!(await answerChallenge(tx, challenge, code, operator, at))) return loginRefusal(operator, brand, "code-refused", method);
    // The account's row has been locked since the try was taken: of two methods that are added at once the second is counted with the first.
    const room = decideAddition(await countFactors(tx, accountId), operator.identity);
    if (!room.ok) return room;
    const { factorId } = challenge;
    if (!(await verifyFactor(tx, accountId, factorId, at)) || !isFactorMethod(method)) return refuse("draft-expired", null);
    await afterFactorChange(tx, actor, { change: "method-added", method, hint: destinationHint ?? "", before }, at);
    return decide({ factorId });
  });
}
