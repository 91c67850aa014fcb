import { z } from "zod";
import type { AccountIdTerms } from "@/lib/domain/catalogue/account-id-terms";
import { longestPassword } from "@/lib/domain/catalogue/identity-terms";
import { accountIdField } from "@/lib/domain/identity/login-id";
import { personFields } from "@/lib/domain/identity/person-fields";
import { messageKey } from "@/lib/web/message-key";

/** Kana are stored as katakana, whichever of the two was typed. */
const katakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0x60));

/** A new account ID as its form sends it. The password's rules are the policy's: the service checks them, and again is only compared. */
export function newAccountIdSchema(format: AccountIdTerms["format"]) {
  return z
    .object({
      accountId: accountIdField({ format }),
      ...personFields,
      familyKana: personFields.familyKana.transform(katakana),
      givenKana: personFields.givenKana.transform(katakana),
      password: z.string().min(1, messageKey("fields.required")).max(longestPassword, messageKey("fields.tooLong")),
      passwordAgain: z.string().min(1, messageKey("fields.required")).max(longestPassword, messageKey("fields.tooLong")),
      role: z.enum(["admin", "user"], messageKey("fields.choose")),
    })
    .refine((input) => input.password === input.passwordAgain, {
      path: ["passwordAgain"],
      message: messageKey("accountIdFlow.passwordDiffers"),
      // Told together with the other faults, and not only when they are gone.
      when: ({ value }) => z.object({ password: z.string().min(1), passwordAgain: z.string().min(1) }).safeParse(value).success,
    });
}
