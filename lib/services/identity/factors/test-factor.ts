import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { appendAudit } from "@/lib/db/audit";
import { findChallenge } from "@/lib/db/challenge-rows";
import { toInstantColumn } from "@/lib/db/dates";
import { findFactor } from "@/lib/db/factor-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { answerChallenge } from "./answer-challenge";
import type { TypedCode } from "./finish-adding-factor";
import { openChallenge } from "./open-challenge";
import { sendCode } from "./send-code";
import { sendingRefusal } from "./sending-refusal";
import type { AskedCode } from "./start-adding-factor";

/** 「届くか確かめる」 (CL-07): sends a code to one of one's own methods, or asks an app for its code. */
export async function startFactorTest(actor: PortalActor, factorId: string, at: Temporal.Instant): Promise<Decision<AskedCode>> {
  const { accountId, sessionId } = actor;
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const own = isUuid(factorId) ? await findFactor(tx, accountId, factorId) : null;
    if (!own || own.method === "passkey") return refuse("method-not-found", terms.methods);
    if (!isMethodOffered(own.method)) return refuse("sms-not-offered", terms.sms);
    const bound = { sessionId };
    const open = await findChallenge(tx, { purpose: "test", bound }, at);
    // The same method again is the same test, so that its code is not sent more often than any other.
    const challenge =
      open?.factorId === factorId ? open : await openChallenge(tx, { accountId, purpose: "test", bound, factorId }, at);
    const sending = await sendCode(tx, challenge, terms, at);
    const challengeId = challenge.id;
    return sending.sent || sending.why === "nothing-to-send" ? decide({ challengeId }) : sendingRefusal(sending, terms);
  });
}

/** The code of a test came back: the method works, and its page says since when that is known. */
export async function finishFactorTest(
  actor: PortalActor,
  { challengeId, code }: TypedCode,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  if (!isUuid(challengeId)) return refuse("draft-expired", null);
  const { accountId, sessionId, memberId, brand } = actor;
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const challenge = await findChallenge(tx, { purpose: "test", bound: { sessionId }, id: challengeId }, at);
    if (challenge?.accountId !== accountId) return refuse("draft-expired", null);
    const { method, id } = challenge.factor;
    if (!(await answerChallenge(tx, challenge, code, operator, at))) return loginRefusal(operator, brand, "code-refused", method);
    await tx.factor.updateMany({ where: { id, accountId }, data: { checkedAt: toInstantColumn(at) } });
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor, action: "factor.checked", subject, memberId, data: { method } });
    return decide(null);
  });
}
