import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import { longestPassword } from "@/lib/domain/catalogue/identity-terms";
import { messageKey } from "@/lib/web/message-key";

/** Left empty where it is not asked for. Its name keeps it from being sent back. */
const currentPassword = z.string().max(longestPassword, messageKey("fields.tooLong")).default("");

/** A new password of the login that is in use: with the current one. */
export const ownPasswordSchema = z
  .object({
    currentPassword: currentPassword.refine((typed) => typed !== "", messageKey("fields.required")),
    ...newPasswordFields,
  })
  .refine((input) => input.password === input.passwordAgain, samePassword);

/** A new password of an account ID: whether it is one's own, and so needs the current one, the service knows. */
export const idPasswordSchema = (accountId: z.ZodString) =>
  z
    .object({ accountId, currentPassword, ...newPasswordFields })
    .refine((input) => input.password === input.passwordAgain, samePassword);
