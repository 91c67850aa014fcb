import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { hasControlCharacters, oneLine } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

/** `2027/1/5`, `２０２７年１月５日` and `2027-01-05` are the same day. */
function isoDay(typed: string): string {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize("NFKC").replace(/\s/g, "")) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

const longestDescription = 2000;

export const claimSchema = z.object({
  option: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/),
  damagedOn: z
    .string()
    .min(1, messageKey("fields.required"))
    .max(40, messageKey("claims.damagedOnInvalid"))
    .transform(isoDay)
    .refine(isDay, messageKey("claims.damagedOnInvalid")),
  equipment: oneLine(100),
  description: z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), messageKey("fields.controlCharacters"))
    .pipe(z.string().min(1, messageKey("fields.required")).max(longestDescription, messageKey("fields.tooLong"))),
});
