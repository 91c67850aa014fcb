import "server-only";
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { log } from "@/lib/log";
import type { Answer } from "./credential-json";
import type { RelyingParty } from "./relying-party";

export type NewCredential = {
  readonly credentialId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: string;
};

/** What is kept of a passkey. */
export type StoredCredential = { readonly credentialId: string; readonly publicKey: Uint8Array; readonly counter: bigint };

/**
 * A new passkey as it was really made here: for this challenge, origin and host name, by somebody whom the authenticator has verified.
 * Null: not so. No attestation is asked for, and one with certificates is not looked at: following their links would be calls to wherever
 * the sender likes.
 */
export async function verifyAttestation(
  { credential, challenge }: Answer<RegistrationResponseJSON>,
  party: RelyingParty,
): Promise<NewCredential | null> {
  try {
    if (!isWithoutCertificates(credential)) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: credential,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    const transports = (credential.response.transports ?? []).join(",");
    return { credentialId: id, publicKey: Uint8Array.from(publicKey), counter, transports };
  } catch (error) {
    return refused("registration", error);
  }
}

function isWithoutCertificates({ response }: RegistrationResponseJSON): boolean {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const format = attestation.get("fmt");
  return format === "none" || (format === "packed" && attestation.get("attStmt").get("x5c") === undefined);
}

/** The counter after a right signature; null when it is wrong in any way: key, challenge, origin, host name, verification, counter. */
export async function verifyAssertion(
  { credential, challenge }: Answer<AuthenticationResponseJSON>,
  stored: StoredCredential,
  party: RelyingParty,
): Promise<{ readonly counter: number } | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: credential,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: stored.credentialId,
        publicKey: Uint8Array.from(stored.publicKey),
        counter: Number(stored.counter),
      },
      requireUserVerification: true,
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch (error) {
    return refused("assertion", error);
  }
}

/** The library says no by throwing; why is for the log alone. */
function refused(what: string, error: unknown): null {
  log.info({ source: "passkey", what, kind: error instanceof Error ? error.name : "unknown" }, "passkey refused");
  return null;
}
