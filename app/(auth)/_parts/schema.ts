import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import { passkeyName } from "@/app/_parts/passkey-name";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { activationCodeField, backupCodeField, digitCodeField } from "@/lib/domain/identity/codes";
import { accountIdLoginField, customerNumberField } from "@/lib/domain/identity/login-id";
import { mobileNumberField } from "@/lib/domain/identity/mobile-number";
import { mailField } from "@/lib/web/mail-field";
import { memberPath } from "@/lib/web/member-path";
import { passwordTyped } from "@/lib/web/password-typed";

/** Where to go after the login; anything that is no page of the member site is left out without a word. */
const to = z.unknown().optional().transform(memberPath);

const brand = z.string().max(40);

/** What the browser's passkey dialog gave back; whether it is one is for the service to say, in the words of every refusal. */
const credential = z.string().max(16_000);

/** The forms of the login pages, told apart by `kind`. */
export function loginSchema(terms: IdentityTerms) {
  return z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("customer-number"), loginId: customerNumberField(terms), password: passwordTyped, brand, to }),
    z.object({ kind: z.literal("account-id"), loginId: accountIdLoginField(), password: passwordTyped, brand, to }),
    z.object({ kind: z.literal("member-id"), loginId: accountIdLoginField(), password: passwordTyped, brand, to }),
  ]);
}

export const verifySchema = (digits: number) => z.object({ code: digitCodeField(digits), to });

export const backupSchema = (terms: IdentityTerms) => z.object({ backupCode: backupCodeField(terms), to });

const enrolMethods = ["mail", "sms", "totp", "passkey"] as const;

/**
 * Activation code and the first method. Only the field of the chosen method is looked at; the activation code is asked for unless the login
 * was handed over just now.
 */
export const enrolSchema = (terms: IdentityTerms, handedOver: boolean) => {
  const activationCode = handedOver
    ? z
        .unknown()
        .optional()
        .transform(() => null)
    : activationCodeField(terms);
  const common = { activationCode, to };
  const methods = z.discriminatedUnion("method", [
    z.object({ ...common, method: z.literal("mail"), mail: mailField }),
    z.object({ ...common, method: z.literal("sms"), number: mobileNumberField }),
    z.object({ ...common, method: z.literal("totp") }),
    z.object({ ...common, method: z.literal("passkey"), passkeyName, credential }),
  ]);
  return z.preprocess(chosen, methods);
};

/** What was chosen; nothing of the form is mail, its first choice. */
function chosen(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const method = "method" in fields ? fields.method : undefined;
  return { ...fields, method: enrolMethods.find((one) => one === method) ?? "mail" };
}

export const chooseSchema = z.object({ method: z.string().max(64), to });

/** The password that takes the place of the certificate's. */
export const firstPasswordSchema = z
  .object({ ...newPasswordFields, to })
  .refine((input) => input.password === input.passwordAgain, samePassword);

export const passkeySchema = z.object({ credential, to });

export const passkeyLoginSchema = z.object({ credential, brand, to });

export const stepSchema = z.object({ to });

export const resendSchema = z.object({ step: z.enum(["verify", "enrol-verify"]), to });
