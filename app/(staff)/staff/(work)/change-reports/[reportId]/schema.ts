import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

/** Lines stay lines; other control characters have no business in a record. */
const answer = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("fields.controlCharacters"))
  .pipe(z.string().min(5, messageKey("staffReports.reasonRequired")).max(500, messageKey("fields.tooLong")));

export const decisionSchema = z.object({
  report: z.string().max(64),
  decision: z.enum(["approve", "refuse"], messageKey("staffReports.choose")),
  answer,
});

export const confirmDecisionSchema = z.object({
  report: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});
