import { z } from "zod";
import type { ApprovalTerms } from "@/lib/domain/catalogue/permission-terms";
import { messageKey } from "@/lib/web/message-key";

/** Longer than any amount with its separators, in whatever width. */
const LONGEST = 40;

/** An amount as people write it: full-width digits, separators, ¥ and 円 are taken off. */
const amountField = ({ twoAbove: { least, most } }: ApprovalTerms) =>
  z
    .string()
    .max(LONGEST, { message: messageKey("fields.tooLong"), abort: true })
    .transform((typed) => typed.normalize("NFKC").replace(/[\s,，¥\\円]/gu, ""))
    .pipe(
      z
        .string()
        .min(1, { message: messageKey("approval.setting.amountRequired"), abort: true })
        .regex(/^\d{1,15}$/, { message: messageKey("approval.setting.amountWhole"), abort: true })
        .transform(Number)
        .pipe(
          z.int().min(least, messageKey("approval.setting.amountLeast")).max(most, messageKey("approval.setting.amountMost")),
        ),
    );

/** How requests are approved; the amount is looked at only where it counts, and kept as typed where it doesn't. */
export function approvalSchema(terms: ApprovalTerms) {
  const useRequired = messageKey("approval.setting.useRequired");
  return z
    .discriminatedUnion(
      "use",
      [
        z.object({ use: z.literal("off") }),
        z.object({ use: z.literal("one") }),
        z.object({ use: z.literal("two"), amount: amountField(terms) }),
      ],
      useRequired,
    )
    .transform((entered) => ({ on: entered.use !== "off", twoAbove: entered.use === "two" ? entered.amount : null }));
}
