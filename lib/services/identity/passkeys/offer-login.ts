import "server-only";
import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Temporal } from "temporal-polyfill";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { findPending } from "../pending-login";
import { newToken } from "../secrets";
import { beginCeremony, type Ceremony, CHALLENGE_MINUTES } from "./challenge";
import { listOffered, type Offered } from "./find-passkey";
import type { RelyingParty } from "./relying-party";

/** What the browser's dialog is opened with. */
export type AskedPasskey = PublicKeyCredentialRequestOptionsJSON;

export const ofBrowser = (token: string): string => `browser:${sha256(token)}`;
export const ofPending = (id: string): string => `pending:${id}`;

/** What the dialog is asked: always with verification of the person, so that a passkey is two factors. No `allow`: any of this address. */
export async function askPasskey(party: RelyingParty, challenge: string, allow: readonly Offered[]): Promise<AskedPasskey> {
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: isoBase64URL.toBuffer(challenge),
    allowCredentials: [...allow],
    userVerification: "required",
    timeout: CHALLENGE_MINUTES * 60_000,
  });
}

/**
 * A challenge for a login by passkey alone: nobody is named, the authenticator says whose it is. It is bound to the browser by a cookie's
 * secret, so that nobody is logged in with somebody else's answer.
 */
export async function offerLogin(
  party: RelyingParty,
  browser: string | null,
  at: Temporal.Instant,
  purpose: Ceremony = "login",
): Promise<{ asked: AskedPasskey; browser: string }> {
  const token = browser ?? newToken();
  const use = { purpose, boundTo: ofBrowser(token), rpId: party.id };
  const challenge = await asAuth((tx) => beginCeremony(tx, use, at));
  return { asked: await askPasskey(party, challenge, []), browser: token };
}

/** A challenge for the second step of a half-done login; null when there is none, or its account has no passkey here. */
export async function offerSecondFactor(
  { token }: { readonly token: string | null },
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<AskedPasskey | null> {
  const made = await asAuth(async (tx) => {
    const pending = await findPending(tx, token, "verify", at);
    const offered = pending && !pending.account.lockedAt ? await listOffered(tx, pending.accountId, party) : [];
    if (!pending || offered.length === 0) return null;
    const use = { purpose: "second-factor", boundTo: ofPending(pending.id), rpId: party.id } as const;
    return { offered, challenge: await beginCeremony(tx, use, at) };
  });
  return made && askPasskey(party, made.challenge, made.offered);
}
