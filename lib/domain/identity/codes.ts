import { z } from "zod";
import type { IdentityTerms } from "../catalogue/identity-terms";
import { fieldMessages } from "./field-messages";

/** 32 signs of 5 bits without those that are read for another (I, L, O, U): 13 of them hold more than 64 bits. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const readFor: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };
const bitsPerSign = 5;
const groupSize = 4;
const longestTyped = 100;
/** What people put between the groups of a code: spaces, and every dash of a Japanese keyboard. */
const between = /[\s\-‐‑‒–—―−ー]/gu;

/** How many bits of chance a code of this length holds. */
export function bitsOf(characters: number): number {
  return characters * bitsPerSign;
}

/** Makes a code of random bytes, one sign a byte (256 is a multiple of 32, so each sign is equally likely). The bytes come from the shell. */
export function codeFromBytes(bytes: Uint8Array, characters: number): string {
  if (bytes.length < characters) throw new RangeError(`a code of ${characters} needs as many bytes, not ${bytes.length}`);
  return [...bytes.subarray(0, characters)].map((byte) => signs.charAt(byte % signs.length)).join("");
}

/** The code in groups of four, as it is printed: `7K2M-Q0ZT-…`. */
export function printedCode(code: string): string {
  return code.replace(new RegExp(`(.{${groupSize}})(?=.)`, "g"), "$1-");
}

/** A typed code without spaces and hyphens, in capitals, with O read as 0 and I and L as 1. */
export function normaliseCode(typed: string): string {
  const plain = typed.normalize("NFKC").toUpperCase().replace(between, "");
  return [...plain].map((sign) => readFor[sign] ?? sign).join("");
}

/** The code that is sent or shown by an app: so many digits, in whatever width, with spaces or hyphens or without. */
export function digitCodeField(digits: number): z.ZodType<string, string> {
  const form = new RegExp(`^\\d{${digits}}$`);
  return typed()
    .transform((value) => value.normalize("NFKC").replace(between, ""))
    .refine((value) => form.test(value), { message: fieldMessages.authenticationCode });
}

/** The code of an authenticator app has six digits, whatever the operator sends by mail. */
export const appCodeDigits = 6;

export function authenticationCodeField({
  authenticationCode,
}: Pick<IdentityTerms, "authenticationCode">): z.ZodType<string, string> {
  return digitCodeField(authenticationCode.digits);
}

export function backupCodeField({ backupCodes }: Pick<IdentityTerms, "backupCodes">): z.ZodType<string, string> {
  return longCode(backupCodes.characters);
}

export function activationCodeField({ activationCode }: Pick<IdentityTerms, "activationCode">): z.ZodType<string, string> {
  return longCode(activationCode.characters);
}

function longCode(characters: number) {
  const form = new RegExp(`^[${signs}]{${characters}}$`);
  return typed()
    .transform(normaliseCode)
    .refine((value) => form.test(value), { message: fieldMessages.longCode });
}

function typed() {
  return z
    .string()
    .max(longestTyped, { message: fieldMessages.tooLong, abort: true })
    .refine((value) => value.trim() !== "", { message: fieldMessages.required, abort: true });
}
