import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const LONGEST_NAME = 40;

const name = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim())
  .pipe(
    z
      .string()
      .min(1, { message: messageKey("passkeys.nameRequired"), abort: true })
      .max(LONGEST_NAME, { message: messageKey("passkeys.nameTooLong"), abort: true })
      .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
  );

const code = z
  .string()
  .max(40, messageKey("staff.verify.format"))
  .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[0-9]{6}$/, messageKey("staff.verify.format")));

export const newStaffPasskeySchema = z.object({ name, code, credential: z.string().max(16_000) });

export const removeStaffPasskeySchema = z.object({ id: z.string().max(64), code });
