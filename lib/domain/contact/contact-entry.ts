import { z } from "zod";
import { mailAddress, phoneNumber } from "../identity/contact-fields";
import { fieldMessages } from "../identity/field-messages";
import { hasControlCharacters, lengthOf, oneLine } from "../identity/text-field";

/** What those may ask who can't log in (BZ-29): these two subjects and no other. */
export const contactSubjects = ["forgotten-id", "locked"] as const;
export type ContactSubject = (typeof contactSubjects)[number];

const longestName = 60;
export const longestMessage = 400;

const lines = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), {
    message: fieldMessages.controlCharacters,
    abort: true,
  })
  .superRefine((typed, context) => {
    const size = { origin: "string", inclusive: true, input: typed, message: fieldMessages.tooLong } as const;
    if (lengthOf(typed) > longestMessage) context.addIssue({ code: "too_big", maximum: longestMessage, ...size });
  });

/** The form's answers. No field asks for the ID: whoever has it needs no form, and a wrong guess must not be answered. */
export const contactEntryFields = {
  subject: z.enum(contactSubjects, fieldMessages.choose),
  name: oneLine(longestName),
  kana: oneLine(longestName),
  mail: mailAddress,
  phone: phoneNumber,
  message: lines,
} as const;

export const contactEntrySchema = z.object(contactEntryFields);
export type ContactEntry = z.output<typeof contactEntrySchema>;

/** How staff close a request. Only `answered` tells anything, and it needs an identity check that passed (CL-05). */
export const contactResults = ["answered", "not-identified", "unreachable", "no-request"] as const;
export type ContactResult = (typeof contactResults)[number];
