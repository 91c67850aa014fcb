import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const shortestReason = 5;
const longestReason = 500;

export const holderSchema = z.object({
  card: z.string().max(64),
  decision: z.enum(["accept", "refuse"], messageKey("staffHolder.choose")),
  reason: z
    .string()
    .transform((value) => value.normalize("NFC").trim().replace(/\s+/gu, " "))
    .pipe(
      z
        .string()
        .min(shortestReason, messageKey("staffHolder.reasonRequired"))
        .max(longestReason, messageKey("fields.tooLong"))
        .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
    ),
});
