import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { askedSchema, gatherChecks } from "../../../../parts/asked-checks";

/** Lines stay lines; other control characters have no business in a record. */
const lines = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("staffUnlock.errors.control"));

/** One field `check-<question>` for each question that was put; how many are needed is the terms' to say, one at least is anybody's. */
export const unlockSchema = z
  .preprocess(
    gatherChecks,
    z.object({
      accountId: z.uuid(messageKey("fields.invalid")),
      channel: z.enum(["telephone", "counter", "post"], messageKey("staffUnlock.errors.channel")),
      checks: askedSchema.min(1, messageKey("staffUnlock.errors.asked")),
      reason: lines.pipe(
        z.string().min(10, messageKey("staffUnlock.errors.reasonShort")).max(500, messageKey("staffUnlock.errors.reasonLong")),
      ),
      note: lines.pipe(z.string().max(200, messageKey("staffUnlock.errors.noteLong"))),
    }),
  )
  .transform(({ checks, ...rest }) => ({ ...rest, asked: checks }));

export const confirmUnlockSchema = z.object({
  accountId: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});
