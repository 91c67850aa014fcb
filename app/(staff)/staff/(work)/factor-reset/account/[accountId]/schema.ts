import { z } from "zod";
import { resetDeliveries } from "@/lib/services/staff/factor-reset/reset-draft";
import { messageKey } from "@/lib/web/message-key";
import { askedSchema, gatherChecks } from "../../../../../parts/asked-checks";

/** Lines stay lines; other control characters have no business in a record. */
const lines = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("staffUnlock.errors.control"));

export const resetSchema = z
  .preprocess(
    gatherChecks,
    z.object({
      accountId: z.uuid(messageKey("fields.invalid")),
      channel: z.enum(["telephone", "counter", "post"], messageKey("staffReset.errors.channel")),
      checks: askedSchema.min(1, messageKey("staffReset.errors.asked")),
      delivery: z.enum(resetDeliveries, messageKey("staffReset.errors.delivery")),
      reason: lines.pipe(
        z.string().min(10, messageKey("staffReset.errors.reasonShort")).max(500, messageKey("staffReset.errors.reasonLong")),
      ),
      note: lines.pipe(z.string().max(200, messageKey("staffReset.errors.noteLong"))),
    }),
  )
  .transform(({ checks, ...rest }) => ({ ...rest, asked: checks }));

export const confirmResetSchema = z.object({
  accountId: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});
