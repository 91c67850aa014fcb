import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import type { AccountIdTerms } from "@/lib/domain/catalogue/account-id-terms";
import { accountIdField } from "@/lib/domain/identity/login-id";
import { messageKey } from "@/lib/web/message-key";
import { accountPersonFields } from "../../_parts/person-form-fields";

/** A new account ID as its form sends it. */
export function newAccountIdSchema(format: AccountIdTerms["format"]) {
  return z
    .object({
      accountId: accountIdField({ format }),
      ...accountPersonFields,
      ...newPasswordFields,
      role: z.enum(["admin", "user"], messageKey("fields.choose")),
    })
    .refine((input) => input.password === input.passwordAgain, samePassword);
}
