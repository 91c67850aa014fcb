import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { beginCeremony, spendChallenge } from "../passkeys/challenge";
import { checkPasskey } from "../passkeys/check-passkey";
import { readAssertion } from "../passkeys/credential-json";
import { findPasskey, listOffered } from "../passkeys/find-passkey";
import { type AskedPasskey, askPasskey } from "../passkeys/offer-login";
import { ofSession } from "../passkeys/offer-registration";
import type { RelyingParty } from "../passkeys/relying-party";
import { markSteppedUp, type RenewedSession } from "./mark-stepped-up";

const challengeUse = ({ sessionId }: PortalActor, { id: rpId }: RelyingParty) =>
  ({ purpose: "step-up", boundTo: ofSession(sessionId), rpId }) as const;

/** A challenge for the login's own passkeys, bound to the session; null where it has none at this address. */
export async function offerStepUp(actor: PortalActor, party: RelyingParty, at: Temporal.Instant): Promise<AskedPasskey | null> {
  const made = await asAuth(async (tx) => {
    const offered = await listOffered(tx, actor.accountId, party);
    return offered.length === 0 ? null : { offered, challenge: await beginCeremony(tx, challengeUse(actor, party), at) };
  });
  return made && askPasskey(party, made.challenge, made.offered);
}

/** A passkey instead of a code. Another login's is as wrong as a wrong signature. */
export async function stepUpWithPasskey(
  actor: PortalActor,
  assertion: string,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<RenewedSession>> {
  const answer = readAssertion(assertion);
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const no = loginRefusal(operator, actor.brand, "code-refused");
    if (!answer || !(await spendChallenge(tx, answer.challenge, challengeUse(actor, party), at))) return no;
    const passkey = await findPasskey(tx, answer.credential.id, party);
    if (passkey?.accountId !== actor.accountId) return no;
    if (!(await checkPasskey(tx, { answer, passkey, party, origin: null }, operator, at))) return no;
    const renewed = await markSteppedUp(tx, actor, "passkey", at);
    return renewed ? decide(renewed) : no;
  });
}
