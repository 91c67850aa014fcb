import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

export const decideCountersignSchema = z.object({
  request: z.string().max(64),
  decision: z.enum(["approve", "refuse"], messageKey("staffCountersign.choose")),
  answer: z
    .string()
    .transform((value) => value.normalize("NFC").trim().replace(/\s+/gu, " "))
    .pipe(
      z
        .string()
        .min(5, messageKey("staffReset.errors.reasonShort"))
        .max(500, messageKey("staffReset.errors.reasonLong"))
        .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
    ),
});

export const confirmCountersignSchema = z.object({
  request: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});

export const withdrawCountersignSchema = z.object({ request: z.string().max(64) });
