import { z } from "zod";
import { hasControlCharacters, oneLine } from "@/lib/domain/identity/text-field";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { messageKey } from "@/lib/web/message-key";

const longestDescription = 2000;

export const claimSchema = z.object({
  option: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/),
  damagedOn: z
    .string()
    .min(1, messageKey("fields.required"))
    .max(40, messageKey("claims.damagedOnInvalid"))
    .transform(isoDay)
    .refine(isDay, messageKey("claims.damagedOnInvalid")),
  equipment: oneLine(100),
  description: z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), messageKey("fields.controlCharacters"))
    .pipe(z.string().min(1, messageKey("fields.required")).max(longestDescription, messageKey("fields.tooLong"))),
});
