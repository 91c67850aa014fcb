import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { activationCodeField, authenticationCodeField, backupCodeField } from "@/lib/domain/identity/codes";
import { accountIdLoginField, customerNumberField } from "@/lib/domain/identity/login-id";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { memberPath } from "@/lib/web/member-path";
import { messageKey } from "@/lib/web/message-key";
import { passwordTyped } from "@/lib/web/password-typed";

const LONGEST_MAIL = 254;

/** Where to go after the login; anything that is no page of the member site is left out without a word. */
const to = z.unknown().optional().transform(memberPath);

const brand = z.string().max(40);

/** The two forms of the login page, told apart by `kind`. */
export function loginSchema(terms: IdentityTerms) {
  return z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("customer-number"), loginId: customerNumberField(terms), password: passwordTyped, brand, to }),
    z.object({ kind: z.literal("account-id"), loginId: accountIdLoginField(), password: passwordTyped, brand, to }),
  ]);
}

export const verifySchema = (terms: IdentityTerms) => z.object({ code: authenticationCodeField(terms), to });

export const backupSchema = (terms: IdentityTerms) => z.object({ backupCode: backupCodeField(terms), to });

/** An address that a mail can go to. Full width is made half-width; the local part keeps its capitals. */
const mail = z
  .string()
  .transform((value) => value.normalize("NFKC").trim())
  .pipe(
    z
      .string()
      .min(1, { message: messageKey("auth.mailRequired"), abort: true })
      .max(LONGEST_MAIL, { message: messageKey("fields.tooLong"), abort: true })
      .refine((value) => !hasControlCharacters(value), { message: messageKey("fields.controlCharacters"), abort: true })
      .pipe(z.email(messageKey("auth.mailInvalid"))),
  );

export const enrolSchema = (terms: IdentityTerms) => z.object({ activationCode: activationCodeField(terms), mail, to });

/** The password that takes the place of the certificate's. */
export const firstPasswordSchema = z
  .object({ ...newPasswordFields, to })
  .refine((input) => input.password === input.passwordAgain, samePassword);

export const stepSchema = z.object({ to });

export const resendSchema = z.object({ step: z.enum(["verify", "enrol-verify"]), to });
