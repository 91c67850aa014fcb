import "server-only";
import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import { isoBase64URL, isoUint8Array } from "@simplewebauthn/server/helpers";
import type { Temporal } from "temporal-polyfill";
import { ownLogin } from "@/lib/db/own-login";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { requireStepUp } from "../step-up/require-step-up";
import { beginCeremony, CHALLENGE_MINUTES } from "./challenge";
import { listOffered, type Offered } from "./find-passkey";
import type { RelyingParty } from "./relying-party";

export type NewPasskeyOptions = PublicKeyCredentialCreationOptionsJSON;

export const ofSession = (sessionId: string): string => `session:${sessionId}`;

type ForWhom = { readonly id: string; readonly loginId: string; readonly name: string };

/** What the browser's dialog makes a passkey with: one that can be found without a name being typed, and that verifies its person. */
export async function askNewPasskey(
  party: RelyingParty,
  challenge: string,
  { id, loginId, name }: ForWhom,
  known: readonly Offered[],
): Promise<NewPasskeyOptions> {
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userID: isoUint8Array.fromHex(id.replaceAll("-", "")),
    userName: loginId,
    userDisplayName: name,
    challenge: isoBase64URL.toBuffer(challenge),
    attestationType: "none",
    excludeCredentials: [...known],
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: CHALLENGE_MINUTES * 60_000,
  });
}

/** A challenge for a new passkey of the login in use, bound to its session. */
export async function offerRegistration(
  actor: PortalActor,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<NewPasskeyOptions>> {
  const made = await asAuth(async (tx) => {
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const { accountId: id, sessionId } = actor;
    const { loginId, userName: name } = await ownLogin(tx, id);
    const known = await listOffered(tx, id, party);
    const use = { purpose: "register", boundTo: ofSession(sessionId), rpId: party.id } as const;
    return decide({ challenge: await beginCeremony(tx, use, at), known, whom: { id, loginId, name } });
  });
  if (!made.ok) return made;
  const { challenge, known, whom } = made.value;
  return decide(await askNewPasskey(party, challenge, whom, known));
}
