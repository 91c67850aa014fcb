import { z } from "zod";
import { endWays } from "@/lib/domain/ordering/preview";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { messageKey } from "@/lib/web/message-key";
import { askedSchema, gatherChecks } from "../../../../../../../parts/asked-checks";

/** Lines stay lines; other control characters have no business in a record. */
const reason = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("fields.controlCharacters"))
  .pipe(z.string().min(10, messageKey("staffLineEnd.errors.reasonShort")).max(500, messageKey("staffLineEnd.errors.reasonLong")));

/** A day as people type it, or none. */
const day = z
  .string()
  .max(40, messageKey("staffLineEnd.errors.day"))
  .transform((typed) => (typed.trim() === "" ? null : isoDay(typed)))
  .refine((typed) => typed === null || isDay(typed), messageKey("staffLineEnd.errors.day"));

const about = { memberId: z.uuid(messageKey("fields.invalid")), contractId: z.uuid(messageKey("fields.invalid")) };

export const lineEndSchema = z
  .preprocess(
    gatherChecks,
    z.object({
      ...about,
      way: z.enum(endWays, messageKey("staffLineEnd.errors.way")),
      channel: z.enum(["telephone", "counter", "post"], messageKey("staffLineEnd.errors.channel")),
      checks: askedSchema.min(1, messageKey("staffLineEnd.errors.asked")),
      wishedOn: day,
      sentOn: day,
      reason,
    }),
  )
  .refine(({ way, sentOn }) => way !== "consumer-right" || sentOn !== null, {
    path: ["sentOn"],
    message: messageKey("staffLineEnd.errors.sentOn"),
  })
  // A day that belongs to the other kind of cancellation is not meant.
  .transform(({ checks, way, wishedOn, sentOn, ...rest }) => ({
    ...rest,
    way,
    asked: checks,
    wishedOn: way === "request" ? wishedOn : null,
    sentOn: way === "consumer-right" ? sentOn : null,
  }));

export const confirmLineEndSchema = z.object({
  ...about,
  formKey: z.uuid(messageKey("fields.invalid")),
  shown: z.string().max(64),
});
