import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const shortest = 5;
const longest = 200;

export const lookSchema = z.object({
  memberId: z.uuid(messageKey("fields.invalid")),
  to: z.string().max(600).optional(),
  purpose: z.string(messageKey("staffLook.choose")).regex(/^[a-z][a-z-]{1,30}$/, messageKey("staffLook.choose")),
  words: z
    .string()
    .transform((typed) => typed.normalize("NFC").trim().replace(/\s+/gu, " "))
    .pipe(
      z
        .string()
        .min(shortest, messageKey("staffLook.wordsShort"))
        .max(longest, messageKey("staffLook.wordsLong"))
        .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
    ),
});
