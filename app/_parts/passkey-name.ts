import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const LONGEST_NAME = 40;

/** What its owner calls a passkey. */
export const passkeyName = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim())
  .pipe(
    z
      .string()
      .min(1, { message: messageKey("passkeys.nameRequired"), abort: true })
      .max(LONGEST_NAME, { message: messageKey("passkeys.nameTooLong"), abort: true })
      .refine((value) => !hasControlCharacters(value), messageKey("fields.controlCharacters")),
  );
