import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

const width = (typed: string) => typed.normalize("NFKC").trim();

export const personSchema = z.object({
  loginId: z
    .string()
    .transform((typed) => width(typed).toLowerCase())
    .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, messageKey("staffPeople.errors.loginId"))),
  name: z
    .string()
    .transform((typed) => typed.normalize("NFC").trim().replace(/\s+/gu, " "))
    .pipe(
      z
        .string()
        .min(1, { message: messageKey("staffPeople.errors.nameRequired"), abort: true })
        .regex(/^[^\p{Cc}\p{Cf}]{1,60}$/u, messageKey("staffPeople.errors.name")),
    ),
  mail: z
    .string()
    .transform(width)
    .pipe(z.email(messageKey("staffPeople.errors.mail")).max(254, messageKey("staffPeople.errors.mail"))),
  role: z.string(messageKey("staffPeople.errors.role")).regex(/^[a-z][a-z-]{1,30}$/, messageKey("staffPeople.errors.role")),
});

export const confirmPersonSchema = z.object({ key: z.uuid(messageKey("fields.invalid")) });
