import { z } from "zod";
import { contactResults } from "@/lib/domain/contact/contact-entry";
import { accountIdLoginField } from "@/lib/domain/identity/login-id";
import { messageKey } from "@/lib/web/message-key";
import { askedSchema, gatherChecks } from "../../../../parts/asked-checks";

const contactId = z.uuid(messageKey("fields.invalid"));

export const takeSchema = z.object({ contactId, shownTaker: z.string().max(64).optional() });

export const matchSchema = z.object({ contactId, typed: accountIdLoginField() });

const longestNote = 500;

/** Lines stay lines; other control characters have no business in a record. */
const note = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), messageKey("fields.controlCharacters"))
  .pipe(z.string().max(longestNote, messageKey("fields.tooLong")));

export const closingSchema = z
  .preprocess(
    gatherChecks,
    z.object({
      contactId,
      channel: z.enum(["telephone", "counter", "post"]).optional(),
      checks: askedSchema,
      result: z.enum(contactResults, messageKey("fields.choose")),
      note,
    }),
  )
  .transform(({ checks, channel, ...rest }) => ({ ...rest, asked: checks, channel: channel ?? null }));

export const closeSchema = z.object({ contactId, formKey: z.uuid(messageKey("fields.invalid")) });
