import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { findFactor } from "@/lib/db/factor-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { chooseFactor } from "../factors/choose-factor";
import { openChallenge } from "../factors/open-challenge";
import { sendingRefusal } from "../factors/sending-refusal";
import { operatorAt } from "../operator-at";

const purpose = "step-up";

/**
 * Asks the session's owner for a proof by one of the login's methods, and sends its code where it has one; asked again, the same way or
 * another, within the limits of sending. Whose method it isn't is not there.
 */
export async function startStepUp(actor: PortalActor, factorId: string, at: Temporal.Instant): Promise<Decision<null>> {
  const { accountId, sessionId } = actor;
  if (!isUuid(factorId)) return refuse("method-not-found", null);
  return asAuth(async (tx) => {
    const { identity } = await operatorAt(tx, at);
    const bound = { sessionId };
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const own = await findFactor(tx, accountId, factorId);
    if (!own || own.method === "passkey") return refuse("method-not-found", null);
    const open = await findChallenge(tx, { purpose, bound }, at);
    const challenge = open ?? (await openChallenge(tx, { accountId, purpose, bound, factorId }, at));
    const sending = await chooseFactor(tx, challenge, factorId, identity, at);
    if (!sending) return refuse("method-not-found", null);
    // An app shows its code by itself.
    return sending.sent || sending.why === "nothing-to-send" ? decide(null) : sendingRefusal(sending, identity);
  });
}
