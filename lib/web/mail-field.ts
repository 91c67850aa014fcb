import "server-only";
import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "./message-key";

const LONGEST_MAIL = 254;

/** An address that a mail can go to. Full width is made half-width; the local part keeps its capitals. */
export const mailField = z
  .string()
  .transform((value) => value.normalize("NFKC").trim())
  .pipe(
    z
      .string()
      .min(1, { message: messageKey("auth.mailRequired"), abort: true })
      .max(LONGEST_MAIL, { message: messageKey("fields.tooLong"), abort: true })
      .refine((value) => !hasControlCharacters(value), { message: messageKey("fields.controlCharacters"), abort: true })
      .pipe(z.email(messageKey("auth.mailInvalid"))),
  );
