import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { messageKey } from "@/lib/web/message-key";
import { askedSchema, gatherChecks } from "../../../parts/asked-checks";

/** Lines stay lines; other control characters have no business in a record. */
const lines = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("fields.controlCharacters"));

const errors = "staffReports.leavings.errors";

export const findLeaverSchema = z.object({
  number: z
    .string()
    .max(60, messageKey("fields.tooLong"))
    .refine((typed) => typed.trim() !== "", messageKey("staffReports.leavings.findRequired")),
});

/** What staff enter about a member who leaves. `today`: an application does not lie ahead. */
export function leavingSchema(today: Temporal.PlainDate) {
  return z
    .preprocess(
      gatherChecks,
      z.object({
        memberId: z.uuid(messageKey("fields.invalid")),
        channel: z.enum(["telephone", "counter", "post"], messageKey(`${errors}.channel`)),
        checks: askedSchema.min(1, messageKey(`${errors}.asked`)),
        appliedOn: z
          .string()
          .max(40, messageKey(`${errors}.day`))
          .transform(isoDay)
          .refine(isDay, { message: messageKey(`${errors}.day`), abort: true })
          .refine((day) => day <= today.toString(), messageKey(`${errors}.later`)),
        reason: lines.pipe(
          z
            .string()
            .min(10, messageKey(`${errors}.reasonShort`))
            .max(500, messageKey(`${errors}.reasonLong`)),
        ),
      }),
    )
    .transform(({ checks, ...rest }) => ({ ...rest, asked: checks }));
}

export const confirmLeavingSchema = z.object({
  memberId: z.uuid(messageKey("fields.invalid")),
  agreed: z.literal("yes").optional(),
  formKey: z.uuid(messageKey("fields.invalid")),
});

export const deletionSchema = z.object({
  request: z.string().max(64),
  decision: z.enum(["accept", "refuse"], messageKey("staffReports.choose")),
  answer: lines.pipe(z.string().min(5, messageKey("staffReports.reasonRequired")).max(500, messageKey("fields.tooLong"))),
});

export const confirmDeletionSchema = z.object({
  request: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});
