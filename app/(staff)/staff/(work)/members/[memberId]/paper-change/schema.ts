import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type PaperFields, paperFormFields, paperNumberField } from "@/lib/domain/identity/paper-fields";
import { joinPostalAddress } from "@/lib/domain/identity/postal-address";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { messageKey } from "@/lib/web/message-key";

const longestDay = 40;
const day = z
  .string()
  .max(longestDay, messageKey("staffPaper.errors.day"))
  .transform((typed) => (typed.trim() === "" ? "" : isoDay(typed)))
  .refine((typed) => typed === "" || isDay(typed), messageKey("staffPaper.errors.day"));

const guardianFields = [
  "guardianFamilyName",
  "guardianGivenName",
  "guardianFamilyKana",
  "guardianGivenKana",
  "guardianRelation",
] as const;

/** What is in the form, as the record has it. `today`: neither a birth nor a receipt lies ahead. */
export function paperSchema(today: Temporal.PlainDate) {
  const notLater = (typed: string) => typed === "" || typed <= today.toString();
  return z
    .object({
      memberId: z.uuid(messageKey("fields.invalid")),
      receivedOn: day
        .refine((typed) => typed !== "", messageKey("fields.required"))
        .refine(notLater, messageKey("staffPaper.errors.receivedLater"))
        .transform((typed) => Temporal.PlainDate.from(typed === "" ? today.toString() : typed)),
      paperNumber: paperNumberField,
      birthOn: day.refine(notLater, messageKey("staffPaper.errors.birthLater")).transform((typed) => typed || null),
      ...paperFormFields,
    })
    .superRefine((input, context) => {
      const filled = guardianFields.filter((field) => input[field] !== null);
      const [missing] = guardianFields.filter((field) => input[field] === null);
      if (filled.length > 0 && missing)
        context.addIssue({ code: "custom", path: [missing], message: messageKey("staffPaper.errors.guardianWhole") });
      if ((input.postalCode === null) !== (input.address === null))
        context.addIssue({
          code: "custom",
          path: [input.address === null ? "address" : "postalCode"],
          message: messageKey("staffPaper.errors.addressWhole"),
        });
    })
    .transform(({ memberId, receivedOn, paperNumber, postalCode, address, ...rest }) => {
      const whole = postalCode !== null && address !== null ? joinPostalAddress({ postalCode, address }) : null;
      const after: PaperFields = { ...rest, address: whole };
      return { memberId, receivedOn, paperNumber, after };
    });
}

export const confirmPaperSchema = z.object({
  memberId: z.uuid(messageKey("fields.invalid")),
  formKey: z.uuid(messageKey("fields.invalid")),
});
