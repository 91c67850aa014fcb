import { z } from "zod";
import { longestPassword } from "../catalogue/identity-terms";
import { maskedPassword } from "../identity/masked-password";

/** What a draft keeps of a password: never the password (DECISIONS 6). First characters and length are for the confirm screen (FB-08). */
export const draftPasswordSchema = z.object({
  hash: z.string().startsWith("$argon2id$"),
  first: z.string().min(1).max(6),
  length: z.int().min(1).max(longestPassword),
});

export type DraftPassword = z.infer<typeof draftPasswordSchema>;

export const writeDraftPassword = (password: DraftPassword): string => JSON.stringify(draftPasswordSchema.parse(password));

export function readDraftPassword(secret: string | null): DraftPassword | null {
  return secret === null ? null : draftPasswordSchema.parse(JSON.parse(secret));
}

/** The password as the confirm screen shows it: `abc*******`. */
export function maskedDraftPassword(secret: string | null): string | null {
  const password = readDraftPassword(secret);
  return password && maskedPassword(password.first, password.length);
}
