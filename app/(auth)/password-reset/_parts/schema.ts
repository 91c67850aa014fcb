import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import { accountIdLoginField } from "@/lib/domain/identity/login-id";
import { messageKey } from "@/lib/web/message-key";

/** A token as its mail has it; anything else opens nothing. */
export const resetToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, messageKey("fields.invalid"));

/** Only emptiness and size are said, never whether such an ID could be: the same words for every ID. */
export const askSchema = z.object({ loginId: accountIdLoginField(), brand: z.string().max(40) });

export const newSchema = z
  .object({ ...newPasswordFields, token: resetToken })
  .refine((input) => input.password === input.passwordAgain, samePassword);

export const confirmSchema = z.object({ token: resetToken, shown: z.string().max(40) });
