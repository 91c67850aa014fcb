import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { countFactors, factorDestinations } from "@/lib/db/factor-rows";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import { decideAddition } from "@/lib/domain/identity/remove-method";
import type { PortalActor } from "@/lib/domain/permission";
import { operatorAt } from "../operator-at";
import { type ChosenMethod, newMethod } from "../start-enrolment";
import { requireStepUp } from "../step-up/require-step-up";
import { destinationOf, insertFactor } from "./insert-factor";
import { openChallenge } from "./open-challenge";
import { sendCode } from "./send-code";
import { sendingRefusal } from "./sending-refusal";

export type AskedCode = { readonly challengeId: string };

/** Tries a further method: it counts only once its code has come back. One that the login has already is refused. */
export async function startAddingFactor(
  actor: PortalActor,
  chosen: ChosenMethod,
  at: Temporal.Instant,
  address?: string,
): Promise<Decision<AskedCode>> {
  const { accountId, sessionId } = actor;
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const room = decideAddition(await countFactors(tx, accountId), terms);
    if (!room.ok) return room;
    const factor = newMethod(chosen);
    if (!isMethodOffered(factor.method)) return refuse("sms-not-offered", terms.sms);
    const destination = destinationOf(factor);
    if (destination !== null && (await isKnown(tx, accountId, factor.method, destination)))
      return refuse("method-known", terms.methods);
    const factorId = await insertFactor(tx, accountId, factor, at);
    const challenge = await openChallenge(tx, { accountId, purpose: "add", bound: { sessionId }, factorId }, at);
    const sending = await sendCode(tx, challenge, terms, at, address);
    const challengeId = challenge.id;
    return sending.sent || sending.why === "nothing-to-send" ? decide({ challengeId }) : sendingRefusal(sending, terms);
  });
}

/** Addresses are sealed, each with a nonce of its own: they are opened to be compared. Capitals in an address make no other mailbox. */
async function isKnown(tx: Tx, accountId: string, method: FactorMethod, destination: string): Promise<boolean> {
  const known = await factorDestinations(tx, accountId, [method]);
  return known.some(({ to }) => to.toLowerCase() === destination.toLowerCase());
}
