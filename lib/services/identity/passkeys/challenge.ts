import "server-only";
import { generateChallenge, isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";

/** What the browser is asked to do with a passkey; the word is WebAuthn's. */
export type Ceremony =
  | "register"
  | "login"
  | "second-factor"
  | "step-up"
  | "staff-register"
  | "staff-login"
  | "staff-second-factor";

/** For what and for whom a challenge is made: nobody else can answer it, and for nothing else. */
export type ChallengeUse = { readonly purpose: Ceremony; readonly boundTo: string; readonly rpId: string };

/** Long enough to fetch a key from a drawer, no longer. */
export const CHALLENGE_MINUTES = 5;

/** Makes the challenge that the browser begins with; its row keeps the hash. Several may be open, one for each page that asks. */
export async function beginCeremony(tx: Tx, { purpose, boundTo, rpId }: ChallengeUse, at: Temporal.Instant): Promise<string> {
  const challenge = isoBase64URL.fromBuffer(await generateChallenge());
  await tx.passkeyChallenge.create({
    data: {
      challengeHash: sha256(challenge),
      purpose,
      boundTo,
      rpId,
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(at.add({ minutes: CHALLENGE_MINUTES })),
    },
  });
  return challenge;
}

/** Uses a challenge up, whatever comes of it: true for one request alone, however many bring it at once. */
export async function spendChallenge(
  tx: Tx,
  challenge: string,
  { purpose, boundTo, rpId }: ChallengeUse,
  at: Temporal.Instant,
): Promise<boolean> {
  const now = toInstantColumn(at);
  const used = await tx.$executeRaw`
    UPDATE passkey_challenge SET used_at = ${now}
    WHERE challenge_hash = ${sha256(challenge)} AND purpose = ${purpose} AND bound_to = ${boundTo} AND rp_id = ${rpId}
      AND used_at IS NULL AND expires_at > ${now}`;
  return used === 1;
}
