import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const longestAnswer = 1000;

export const answerSchema = z.object({
  claimId: z.string().max(64),
  verdict: z.enum(["accepted", "declined"], messageKey("fields.choose")),
  answer: z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), messageKey("fields.controlCharacters"))
    .pipe(z.string().min(1, messageKey("fields.required")).max(longestAnswer, messageKey("fields.tooLong"))),
});
