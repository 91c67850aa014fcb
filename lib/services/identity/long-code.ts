import "server-only";
import { randomBytes } from "node:crypto";
import { codeFromBytes, normaliseCode, printedCode } from "@/lib/domain/identity/codes";

/** A backup or activation code as it is shown: `7KQ2-M8ZD-…`. */
export function newLongCode(characters: number): string {
  return printedCode(codeFromBytes(randomBytes(characters), characters));
}

/** The code behind what was shown or typed: what is hashed. */
export const plainLongCode = normaliseCode;
