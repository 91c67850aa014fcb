import { z } from "zod";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { messageKey } from "@/lib/web/message-key";

/** Longer than any amount with its separators, in whatever width. */
const LONGEST = 40;

/** An amount as people write it: full-width digits, separators, ¥ and 円 are taken off. */
export function amountField({ stepUp: { above } }: Pick<IdentityTerms, "stepUp">) {
  return z
    .string()
    .max(LONGEST, { message: messageKey("fields.tooLong"), abort: true })
    .transform((typed) => typed.normalize("NFKC").replace(/[\s,，¥\\円]/gu, ""))
    .pipe(
      z
        .string()
        .min(1, { message: messageKey("stepUp.amountRequired"), abort: true })
        .regex(/^\d{1,15}$/, { message: messageKey("stepUp.amountWhole"), abort: true })
        .transform(Number)
        .pipe(z.int().min(above.least, messageKey("stepUp.amountLeast")).max(above.most, messageKey("stepUp.amountMost"))),
    );
}

export const amountSchema = (terms: IdentityTerms) => z.object({ amount: amountField(terms) });
