import { z } from "zod";
import { fieldMessages } from "./field-messages";
import { oneLine } from "./text-field";

export const occupations = ["employee", "self-employed", "student", "homemaker", "other"] as const;
export type Occupation = (typeof occupations)[number];

/** What a member may change online (FB-24); null is an optional field that was left empty. */
export type ContactFields = {
  readonly phone: string;
  readonly occupation: Occupation;
  readonly fax: string | null;
  readonly mobile: string | null;
  readonly contactMail: string | null;
  readonly household: number | null;
};

export const contactFieldNames = ["phone", "mobile", "fax", "contactMail", "occupation", "household"] as const;
export type ContactFieldName = (typeof contactFieldNames)[number];

/** The many dashes that a Japanese keyboard makes; NFKC leaves most of them as they are. */
const dashes = /[‐‑‒–—―−ー－]/gu;
/** A number inside Japan: 0, then nine or ten digits, in groups or not. */
const phone = /^0\d{1,4}-?\d{1,4}-?\d{3,4}$/;
const mobile = /^0[6-9]0-?\d{4}-?\d{4}$/;
const longestMail = 254;

const digitsOf = (value: string) => value.replace(/\D/g, "").length;

const dashed = oneLine(20).transform((value) => value.replace(dashes, "-").replace(/[() ]/g, ""));
export const phoneNumber = dashed.refine((value) => phone.test(value) && [10, 11].includes(digitsOf(value)), {
  message: fieldMessages.phone,
});
const mobileNumber = dashed.refine((value) => mobile.test(value), { message: fieldMessages.mobile });
export const mailAddress = oneLine(longestMail).pipe(z.email(fieldMessages.mail));
const people = oneLine(2)
  .refine((value) => /^\d{1,2}$/.test(value), { message: fieldMessages.household })
  .transform(Number);

/** An optional field: blanks alone are nothing, and an empty field is deleted. */
const orNothing = <T>(schema: z.ZodType<T, string>) =>
  z.string().transform((value, context): T | null => {
    if (value.trim() === "") return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const { message } = issue;
      const limit = { code: "too_big", origin: "string", inclusive: true } as const;
      context.addIssue(issue.code === "too_big" ? { ...limit, maximum: issue.maximum, message } : { code: "custom", message });
    }
    return z.NEVER;
  });

/** The form: texts as they are typed. */
export const contactFormSchema = z.object({
  phone: phoneNumber,
  mobile: orNothing(mobileNumber),
  fax: orNothing(phoneNumber),
  contactMail: orNothing(mailAddress),
  occupation: z.enum(occupations, fieldMessages.choose),
  household: orNothing(people),
});
