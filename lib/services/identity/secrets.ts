import "server-only";
import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { getEnv } from "@/lib/config/env";

const TOKEN_BYTES = 32;

/** 256 random bits for a cookie. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What a row keeps of a token: enough to find it, useless to log in with. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A short code needs a key besides: six digits are tried in a moment by whoever has read the table. Bound to its row. */
export function hashShortCode(rowId: string, code: string): string {
  const pepper = Buffer.from(hkdfSync("sha256", getEnv().NEXTAUTH_SECRET, "", "madoguchi login code", TOKEN_BYTES));
  return createHmac("sha256", pepper).update(`${rowId}|${code}`).digest("hex");
}

/** Backup and activation codes are long enough to be kept as a plain hash, bound to their account. */
export function hashLongCode(accountId: string, code: string): string {
  return createHash("sha256").update(`${accountId}|${code}`).digest("hex");
}

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
