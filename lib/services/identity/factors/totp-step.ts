import "server-only";
import { generateSecret, generateURI, verifySync } from "otplib";
import type { Temporal } from "temporal-polyfill";

/** What every authenticator app takes for granted (RFC 6238's defaults); many ignore anything else that the address says. */
const periodSeconds = 30;

/** 160 random bits in base32, as long as the hash that they are for. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 });
}

/** The address that an app reads from the QR code. `account` is how the app tells several logins apart. */
export function totpUri({ issuer, account, secret }: { issuer: string; account: string; secret: string }): string {
  return generateURI({ issuer, label: account, secret });
}

/**
 * The time step that a code belongs to, out of the present one and its two neighbours (a telephone's clock may be off by half a minute);
 * null when it belongs to none. That it was not used before is for the caller to gate: the library takes a code twice.
 */
export function totpStep(secret: string, code: string, at: Temporal.Instant): number | null {
  const epoch = Math.floor(at.epochMilliseconds / 1000);
  const result = verifySync({ secret, token: code, epoch, period: periodSeconds, epochTolerance: periodSeconds });
  return result.valid ? Math.floor(epoch / periodSeconds) + result.delta : null;
}
