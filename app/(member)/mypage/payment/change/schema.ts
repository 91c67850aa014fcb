import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

/** Full-width letters made half-width, small ones capitals: what a card has. */
const roman = z
  .string()
  .transform((value) =>
    value
      .normalize("NFKC")
      .replace(/[‐‑–—―−]/gu, "-")
      .replace(/’/gu, "'")
      .trim()
      .replace(/\s+/gu, " ")
      .toUpperCase(),
  )
  .pipe(
    z
      .string()
      .min(1, messageKey("fields.required"))
      .max(30, messageKey("fields.tooLong"))
      .regex(/^[A-Z][A-Z '.-]*$/, messageKey("payment.holderFault")),
  );

export const cardSchema = z.object({
  token: z
    .string(messageKey("payment.faults.missing"))
    .min(1, messageKey("payment.faults.missing"))
    .max(1000, messageKey("payment.faults.token")),
  holderGiven: roman,
  holderFamily: roman,
  agreed: z.literal("yes", messageKey("payment.agreeRequired")),
});
