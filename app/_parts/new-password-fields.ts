import { z } from "zod";
import { longestPassword } from "@/lib/domain/catalogue/identity-terms";
import { messageKey } from "@/lib/web/message-key";

const typed = z.string().min(1, messageKey("fields.required")).max(longestPassword, messageKey("fields.tooLong"));

/** A new password twice. Its rules are the policy's: the service checks them, and again is only compared. */
export const newPasswordFields = { password: typed, passwordAgain: typed } as const;

/** Told together with the other faults, and not only when they are gone. */
export const samePassword = {
  path: ["passwordAgain"],
  message: messageKey("accountIdFlow.passwordDiffers"),
  when: ({ value }: { value: unknown }) =>
    z.object({ password: z.string().min(1), passwordAgain: z.string().min(1) }).safeParse(value).success,
};
