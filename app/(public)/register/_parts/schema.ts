import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import type { RegistrationTerms } from "@/lib/domain/catalogue/registration-terms";
import { memberKindSchema } from "@/lib/domain/catalogue/who";
import { authenticationCodeField } from "@/lib/domain/identity/codes";
import { accountIdField } from "@/lib/domain/identity/login-id";
import { messageKey } from "@/lib/web/message-key";

export const kindSchema = z.object({ kind: z.enum(memberKindSchema.options, messageKey("registration.kindRequired")) });

const longestTyped = 500;

/** The page of details as it stands, right or not: kept so while the address is looked up, and filled in again. */
export const typedSchema = z.record(z.string().max(40), z.unknown()).transform((fields) => {
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts.map(([name, value]) => [name, value.slice(0, longestTyped)]));
});

export function loginSchema({ memberId }: Pick<RegistrationTerms, "memberId">) {
  return z
    .object({ loginId: accountIdField({ format: memberId }), ...newPasswordFields })
    .refine((input) => input.password === input.passwordAgain, samePassword);
}

export const agreeSchema = z.object({
  shown: z.string().max(64),
  agreed: z.literal("yes", messageKey("registration.agreeRequired")),
  campaigns: z.literal("yes").optional(),
});

export const verifySchema = (terms: IdentityTerms) => z.object({ code: authenticationCodeField(terms) });
