import { z } from "zod";
import { fieldMessages } from "./field-messages";
import { personFields } from "./person-fields";
import { postalCodeOf } from "./postal-address";
import { oneLine } from "./text-field";

export const sexes = ["female", "male", "other"] as const;
export type Sex = (typeof sexes)[number];
export const guardianRelations = ["father", "mother", "guardian"] as const;
export type GuardianRelation = (typeof guardianRelations)[number];

/** What only a paper changes (FB-24), and the guardian who may pay for a minor (FB-35); null is nothing on record. */
export type PaperFields = {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthOn: string | null;
  readonly sex: Sex | null;
  /** With its postal code. */
  readonly address: string | null;
  readonly guardianFamilyName: string | null;
  readonly guardianGivenName: string | null;
  readonly guardianFamilyKana: string | null;
  readonly guardianGivenKana: string | null;
  readonly guardianRelation: GuardianRelation | null;
};

export const paperFieldNames = [
  "familyName",
  "givenName",
  "familyKana",
  "givenKana",
  "birthOn",
  "sex",
  "address",
  "guardianFamilyName",
  "guardianGivenName",
  "guardianFamilyKana",
  "guardianGivenKana",
  "guardianRelation",
] as const satisfies readonly (keyof PaperFields)[];
export type PaperFieldName = (typeof paperFieldNames)[number];

const longestAddress = 120;

const orNothing = <T>(schema: z.ZodType<T, string>) =>
  z.string().transform((typed, context): T | null => {
    if (typed.trim() === "") return null;
    const parsed = schema.safeParse(typed);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const postalCode = z
  .string()
  .max(40, fieldMessages.postalCode)
  .transform((typed, context): string | null => {
    if (typed.trim() === "") return null;
    const code = postalCodeOf(typed);
    if (code === null) context.addIssue({ code: "custom", message: fieldMessages.postalCode });
    return code;
  });

const { familyName, givenName, familyKana, givenKana } = personFields;

/** The fields of the form but for the days, which the form reads in its own way. */
export const paperFormFields = {
  familyName,
  givenName,
  familyKana,
  givenKana,
  sex: z.enum(["", ...sexes]).transform((chosen): Sex | null => chosen || null),
  postalCode,
  address: orNothing(oneLine(longestAddress)),
  guardianFamilyName: orNothing(familyName),
  guardianGivenName: orNothing(givenName),
  guardianFamilyKana: orNothing(familyKana),
  guardianGivenKana: orNothing(givenKana),
  guardianRelation: z.enum(["", ...guardianRelations]).transform((chosen): GuardianRelation | null => chosen || null),
} as const;

/** The number under which a paper is filed. */
export const paperNumberField = oneLine(30).refine((value) => /^[A-Za-z0-9][A-Za-z0-9/_-]*$/.test(value), {
  message: fieldMessages.paperNumber,
});

/** Which fields a paper changes, in the order of the form. */
export function changedByPaper(before: PaperFields, after: PaperFields): PaperFieldName[] {
  return paperFieldNames.filter((name) => before[name] !== after[name]);
}
