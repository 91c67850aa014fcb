import "server-only";
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { getEnv } from "@/lib/config/env";
import { sha256 } from "@/lib/db/sha256";
import { codeFromBytes, printedCode } from "@/lib/domain/identity/codes";

const TOKEN_BYTES = 32;

/** 256 random bits for a cookie. A row keeps their `sha256`: enough to find it, useless to log in with. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** A backup or activation code as it is shown: `7KQ2-M8ZD-…`. */
export function newLongCode(characters: number): string {
  return printedCode(codeFromBytes(randomBytes(characters), characters));
}

/** A short code needs a key besides: six digits are tried in a moment by whoever has read the table. Bound to its row. */
export function hashShortCode(rowId: string, code: string): string {
  const pepper = Buffer.from(hkdfSync("sha256", getEnv().NEXTAUTH_SECRET, "", "madoguchi login code", TOKEN_BYTES));
  return createHmac("sha256", pepper).update(`${rowId}|${code}`).digest("hex");
}

/** Backup and activation codes are long enough to be kept as a plain hash, bound to their account. */
export function hashLongCode(accountId: string, code: string): string {
  return sha256(`${accountId}|${code}`);
}

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
