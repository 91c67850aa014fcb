import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { askedSchema, gatherChecks } from "../../../../../parts/asked-checks";

/** Lines stay lines; other control characters have no business in a record. */
const reason = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("fields.controlCharacters"))
  .pipe(
    z
      .string()
      .min(10, messageKey("staffCertificate.errors.reasonShort"))
      .max(500, messageKey("staffCertificate.errors.reasonLong")),
  );

const delivery = z.enum(["post", "handed-over"], messageKey("staffCertificate.errors.delivery"));
const about = { memberId: z.uuid(messageKey("fields.invalid")), contractId: z.uuid(messageKey("fields.invalid")) };

/** The first certificate, or one in place of what works now: that one has a reason and the caller's answers. */
export const certificateSchema = z.preprocess(
  gatherChecks,
  z.discriminatedUnion("renewal", [
    z.object({ renewal: z.literal("no"), ...about, delivery }),
    z.object({
      renewal: z.literal("yes"),
      ...about,
      delivery,
      channel: z.enum(["telephone", "counter", "post"], messageKey("staffCertificate.errors.channel")),
      checks: askedSchema.min(1, messageKey("staffCertificate.errors.asked")),
      reason,
    }),
  ]),
);

export const confirmCertificateSchema = z.object({
  memberId: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});
