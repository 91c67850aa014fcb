import "server-only";
import { createHash } from "node:crypto";

/** SHA-256 of a text as hex: what was shown and is posted back or kept as proof, and all that a row keeps of a secret token. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
