import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const reason = z
  .string()
  .transform((value) => value.normalize("NFC").trim().replace(/\s+/gu, " "))
  .pipe(
    z
      .string()
      .min(5, messageKey("staffReset.errors.reasonShort"))
      .max(500, messageKey("staffReset.errors.reasonLong"))
      .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
  );

export const decideResetSchema = z.object({
  reset: z.string().max(64),
  decision: z.enum(["approve", "refuse"], messageKey("staffReset.choose")),
  reason,
});

export const confirmResetSchema = z.object({
  reset: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});

export const stopResetSchema = z.object({ reset: z.string().max(64), stopReason: reason });
