import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const shortest = 5;
const longest = 200;

/** Why: for the audit trail, one line. */
const reason = z
  .string(messageKey("staffPeople.reasonShort"))
  .transform((typed) => typed.normalize("NFC").trim().replace(/\s+/gu, " "))
  .pipe(
    z
      .string()
      .min(shortest, messageKey("staffPeople.reasonShort"))
      .max(longest, messageKey("staffPeople.reasonLong"))
      .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
  );

const person = z.string().max(64);

export const changePersonSchema = z.discriminatedUnion("act", [
  z.object({ person, act: z.literal("role"), role: z.string().max(31), reason }),
  z.object({ person, act: z.enum(["lock", "unlock"]), reason }),
  z.object({ person, act: z.literal("end-sessions") }),
]);
