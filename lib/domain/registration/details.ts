import { z } from "zod";
import type { MemberKind } from "../catalogue/who";
import { mailAddress, phoneNumber } from "../identity/contact-fields";
import { fieldMessages } from "../identity/field-messages";
import { personFields } from "../identity/person-fields";
import { plainLine } from "../identity/plain-line";
import { postalCodeOf } from "../identity/postal-address";
import { toKatakana } from "../identity/to-katakana";
import { corporateNumberField } from "./corporate-number-field";

const longestCompany = 100;
const longestDepartment = 60;
const longestArea = 60;
const longestStreet = 60;

/** Who registers. Null is an optional field that was left empty, or one that the kind does not have. */
export type RegistrationDetails = {
  readonly company: string | null;
  readonly department: string | null;
  /** Null for a new corporation that has none yet, and for everybody who is no corporation. */
  readonly corporateNumber: string | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly postalCode: string;
  /** Prefecture, city and town. */
  readonly area: string;
  /** What the postal code does not know: numbers, building, room. */
  readonly street: string;
  readonly phone: string;
  readonly mail: string;
};

const orNothing = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .default("")
    .transform((typed, context): T | null => {
      if (typed.trim() === "") return null;
      const parsed = schema.safeParse(typed);
      if (parsed.success) return parsed.data;
      for (const { message, ...issue } of parsed.error.issues) {
        const limit = issue.code === "too_big" ? issue.maximum : null;
        if (limit === null) context.addIssue({ code: "custom", message });
        else context.addIssue({ code: "too_big", origin: "string", inclusive: true, maximum: limit, message, input: typed });
      }
      return z.NEVER;
    });

const postalCode = z.string().transform((typed, context) => {
  const code = postalCodeOf(typed);
  if (code === null) context.addIssue({ code: "custom", message: fieldMessages.postalCode });
  return code ?? "";
});

const person = {
  familyName: personFields.familyName,
  givenName: personFields.givenName,
  familyKana: personFields.familyKana.transform(toKatakana),
  givenKana: personFields.givenKana.transform(toKatakana),
  postalCode,
  area: plainLine(longestArea),
  street: plainLine(longestStreet),
  phone: phoneNumber,
  mail: mailAddress,
};

const optionalCompany = { ...person, company: orNothing(plainLine(longestCompany)) };

const individual = z
  .object(optionalCompany)
  .transform((input): RegistrationDetails => ({ ...input, department: null, corporateNumber: null }));

const ofCorporation = { ...person, company: plainLine(longestCompany), department: orNothing(plainLine(longestDepartment)) };

/** Told apart by the tick, so that a wrong number is told together with the other faults. */
const corporate = z
  .discriminatedUnion("noNumber", [
    z.object({ ...ofCorporation, noNumber: z.undefined().optional(), corporateNumber: corporateNumberField }),
    z.object({
      ...ofCorporation,
      noNumber: z.literal("yes"),
      // A tick and a number contradict each other: nobody can know which of the two is meant.
      corporateNumber: z.string().refine((typed) => typed.trim() === "", { message: fieldMessages.numberAndNone }),
    }),
  ])
  .transform(
    ({ noNumber, corporateNumber, ...input }): RegistrationDetails => ({
      ...input,
      corporateNumber: noNumber ? null : corporateNumber,
    }),
  );

/** The form of a kind: texts as they are typed. */
export function detailsSchema(kind: MemberKind): z.ZodType<RegistrationDetails> {
  return kind === "corporate" ? corporate : individual;
}

/** The form filled in again with what was found right. */
export function typedDetails(kind: MemberKind, details: RegistrationDetails): Record<string, string> {
  const texts = Object.entries(details).map(([name, value]): [string, string] => [name, value ?? ""]);
  const isNew = kind === "corporate" && details.corporateNumber === null;
  return { ...Object.fromEntries(texts), ...(isNew ? { noNumber: "yes" } : {}) };
}
