import { z } from "zod";
import type { AccountIdTerms } from "../catalogue/account-id-terms";
import type { IdentityTerms } from "../catalogue/identity-terms";
import { fieldMessages } from "./field-messages";
import { hasControlCharacters, lengthOf } from "./text-field";

const longestTyped = 200;

/** Hyphens, dashes, the long-vowel mark and spaces: what a person puts between groups of digits on a Japanese keyboard. */
const separators = /[\s\-‐‑‒–—―−ーｰ]/gu;

/** Makes half-width digits of full-width ones and drops what stands between groups: 「２０１５ 0123-4567 89」 is the number on the certificate. */
export function normaliseCustomerNumber(typed: string): string {
  return typed.replace(separators, "").normalize("NFKC").replace(separators, "");
}

/** An account ID as typed at login: full-width made half-width, capitals made small, since no ID has any. */
export function normaliseAccountIdLogin(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** A customer number; `digits` is the operator's. */
export function customerNumberField({ customerNumber }: Pick<IdentityTerms, "customerNumber">): z.ZodType<string, string> {
  const form = new RegExp(`^\\d{${customerNumber.digits}}$`);
  return typedField()
    .transform(normaliseCustomerNumber)
    .refine((value) => form.test(value), { message: fieldMessages.customerNumber });
}

/** A new account ID: its string is for ever, so nothing but the width is changed in silence. */
export function accountIdField({ format }: Pick<AccountIdTerms, "format">): z.ZodType<string, string> {
  const form = new RegExp(format.pattern, "u");
  return typedField()
    .transform((value) => value.normalize("NFKC").trim())
    .superRefine((value, context) => {
      const length = lengthOf(value);
      const size = { origin: "string", inclusive: true, input: value } as const;
      if (length < format.min)
        context.addIssue({ code: "too_small", minimum: format.min, message: fieldMessages.tooShort, ...size });
      else if (length > format.max)
        context.addIssue({ code: "too_big", maximum: format.max, message: fieldMessages.tooLong, ...size });
      else if (!form.test(value)) context.addIssue({ code: "custom", message: fieldMessages.accountIdCharacters });
    });
}

/** What may be typed where an existing ID is asked for: only emptiness and size are said, never whether the form is right. */
export function accountIdLoginField(): z.ZodType<string, string> {
  return typedField().transform(normaliseAccountIdLogin);
}

function typedField() {
  return z
    .string()
    .min(1, { message: fieldMessages.required, abort: true })
    .max(longestTyped, { message: fieldMessages.tooLong, abort: true })
    .refine((value) => !hasControlCharacters(value), { message: fieldMessages.controlCharacters, abort: true })
    .refine((value) => value.trim() !== "", { message: fieldMessages.required, abort: true });
}
