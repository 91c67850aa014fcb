import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const shortestNote = 5;
const longestNote = 500;

export const bounceSchema = z.object({
  bounce: z.string().max(64),
  outcome: z.enum(["resent", "posted", "reached", "needless"], messageKey("staffSenders.bounces.choose")),
  note: z
    .string()
    .transform((value) => value.normalize("NFC").trim().replace(/\s+/gu, " "))
    .pipe(
      z
        .string()
        .min(shortestNote, messageKey("staffSenders.bounces.noteRequired"))
        .max(longestNote, messageKey("fields.tooLong"))
        .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
    ),
});
