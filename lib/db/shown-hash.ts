import "server-only";
import { createHash } from "node:crypto";

/** SHA-256 of a text as hex: the same for what was shown, what is posted back and what is kept as proof. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
