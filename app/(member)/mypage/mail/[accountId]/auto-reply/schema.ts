import { z } from "zod";
import { hasControlCharacters, oneLine } from "@/lib/domain/identity/text-field";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { messageKey } from "@/lib/web/message-key";
import { accountIdPart } from "../../../_parts/account-id-part";

/** Far above any terms: how long subject and text may be is the product's, and the service checks it. */
const most = 10_000;

const day = z
  .string()
  .min(1, messageKey("fields.required"))
  .max(40, messageKey("mailExtras.reply.dayInvalid"))
  .transform(isoDay)
  .refine(isDay, messageKey("mailExtras.reply.dayInvalid"));

const text = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), messageKey("fields.controlCharacters"))
  .pipe(z.string().min(1, messageKey("fields.required")).max(most, messageKey("fields.tooLong")));

const accountId = accountIdPart;

/** The form of an automatic reply. What is off needs no words and no days. */
export const autoReplySchema = z.discriminatedUnion(
  "on",
  [
    z.object({ accountId, on: z.literal("on"), subject: oneLine(most), text, from: day, to: day }),
    z.object({ accountId, on: z.literal("off") }),
  ],
  messageKey("fields.choose"),
);
