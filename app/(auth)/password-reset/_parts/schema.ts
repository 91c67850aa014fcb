import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { accountIdLoginField, normaliseCustomerNumber } from "@/lib/domain/identity/login-id";
import { messageKey } from "@/lib/web/message-key";

/** A token as its mail has it; anything else opens nothing. */
export const resetToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, messageKey("fields.invalid"));

const brand = z.string().max(40);

/**
 * Only emptiness and size are said, never whether such an ID could be: the same words for every ID. A number of a contract belongs to a
 * brand, so that one asked for at no brand could find nobody: that is told by its form alone. At a brand's own host that brand's logins alone exist, whatever the form says.
 */
export const askSchema = ({ customerNumber }: Pick<IdentityTerms, "customerNumber">, host: string | undefined) =>
  z
    .object({ loginId: accountIdLoginField(), brand: brand.transform((sent) => host ?? sent) })
    .refine(({ loginId, brand }) => brand !== "" || !isCustomerNumber(loginId, customerNumber.digits), {
      path: ["loginId"],
      message: messageKey("recovery.numberHere"),
    });

function isCustomerNumber(typed: string, digits: number): boolean {
  return new RegExp(`^\\d{${digits}}$`).test(normaliseCustomerNumber(typed));
}

export const newSchema = z
  .object({ ...newPasswordFields, token: resetToken })
  .refine((input) => input.password === input.passwordAgain, samePassword);

export const confirmSchema = z.object({ token: resetToken, shown: z.string().max(40) });
