import { z } from "zod";
import { digitCodeField } from "@/lib/domain/identity/codes";
import { mobileNumberField } from "@/lib/domain/identity/mobile-number";
import { oneLine } from "@/lib/domain/identity/text-field";
import { mailField } from "@/lib/web/mail-field";
import { messageKey } from "@/lib/web/message-key";

const longestName = 40;

/** A name to know an app again by; none is fine. */
const appName = z.union([
  z
    .string()
    .refine((value) => value.trim() === "")
    .transform(() => ""),
  oneLine(longestName),
]);

/** The method to be added; only the field of the chosen one is looked at. */
export const newMethodSchema = z.discriminatedUnion(
  "method",
  [
    z.object({ method: z.literal("mail"), mail: mailField }),
    z.object({ method: z.literal("sms"), number: mobileNumberField }),
    z.object({ method: z.literal("totp"), appName }).transform(({ method, appName: name }) => ({ method, name })),
  ],
  messageKey("methods.chooseRequired"),
);

export const challengeId = z.string().max(64);
export const methodId = z.string().max(64);

export const codeSchema = (digits: number) => z.object({ challenge: challengeId, code: digitCodeField(digits) });
export const testCodeSchema = (digits: number) => z.object({ challenge: challengeId, methodId, code: digitCodeField(digits) });
