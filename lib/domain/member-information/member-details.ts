import { z } from "zod";
import type { MemberKind } from "../catalogue/who";
import { phoneNumber } from "../identity/contact-fields";
import { fieldMessages } from "../identity/field-messages";
import { personFields } from "../identity/person-fields";
import { plainLine } from "../identity/plain-line";
import { joinPostalAddress, postalCodeOf } from "../identity/postal-address";
import { toKatakana } from "../identity/to-katakana";
import { corporateNumberField } from "../registration/corporate-number-field";

/** Who a registered member is and where it is reached, but for the mail address, which has a way of its own. */
export type MemberDetails = {
  readonly company: string | null;
  readonly department: string | null;
  readonly corporateNumber: string | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  /** With its postal code. */
  readonly address: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly fax: string | null;
};

export const memberDetailNames = [
  "company",
  "department",
  "corporateNumber",
  "familyName",
  "givenName",
  "familyKana",
  "givenKana",
  "address",
  "phone",
  "mobile",
  "fax",
] as const satisfies readonly (keyof MemberDetails)[];
export type MemberDetailName = (typeof memberDetailNames)[number];

/** What a report changes, and nothing else does where a contract asks for reports. */
export const reportedNames: readonly MemberDetailName[] = [
  "company",
  "corporateNumber",
  "familyName",
  "givenName",
  "familyKana",
  "givenKana",
  "address",
];

/** The details of a kind: only a corporation has a department and a number. */
export function detailNamesOf(kind: MemberKind): readonly MemberDetailName[] {
  const absent: readonly string[] = kind === "corporate" ? [] : ["department", "corporateNumber"];
  return memberDetailNames.filter((name) => !absent.includes(name));
}

/** Which details differ, in the order of the page. */
export function changedDetails(before: MemberDetails, after: MemberDetails): MemberDetailName[] {
  return memberDetailNames.filter((name) => before[name] !== after[name]);
}

const longestCompany = 100;
const longestDepartment = 60;
const longestAddress = 120;

const orNothing = <T>(schema: z.ZodType<T, string>) =>
  z.string().transform((typed, context): T | null => {
    if (typed.trim() === "") return null;
    const parsed = schema.safeParse(typed);
    if (parsed.success) return parsed.data;
    for (const { message, ...issue } of parsed.error.issues) {
      const limit = { code: "too_big", origin: "string", inclusive: true, message, input: typed } as const;
      context.addIssue(issue.code === "too_big" ? { ...limit, maximum: issue.maximum } : { code: "custom", message });
    }
    return z.NEVER;
  });

const postalCode = z.string().transform((typed, context) => {
  if (typed.trim() === "") {
    context.addIssue({ code: "custom", message: fieldMessages.required });
    return "";
  }
  const code = postalCodeOf(typed);
  if (code === null) context.addIssue({ code: "custom", message: fieldMessages.postalCode });
  return code ?? "";
});

/** A company must have a name; a person may belong to one. */
const companyOf = (kind: MemberKind): z.ZodType<string | null, string> =>
  kind === "corporate" ? plainLine(longestCompany) : orNothing(plainLine(longestCompany));

const numberOf = (kind: MemberKind): z.ZodType<string | null> =>
  kind === "corporate" ? orNothing(corporateNumberField) : z.undefined().transform(() => null);

/** Name and number, as they are typed. */
export const nameFormFields = (kind: MemberKind) => ({
  company: companyOf(kind),
  corporateNumber: numberOf(kind),
  familyName: personFields.familyName,
  givenName: personFields.givenName,
  familyKana: personFields.familyKana.transform(toKatakana),
  givenKana: personFields.givenKana.transform(toKatakana),
});

export const addressFormFields = { postalCode, address: plainLine(longestAddress) };

export const contactDetailFields = (kind: MemberKind) => ({
  department: kind === "corporate" ? orNothing(plainLine(longestDepartment)) : z.undefined().transform(() => null),
  phone: phoneNumber,
  mobile: orNothing(phoneNumber),
  fax: orNothing(phoneNumber),
});

/** Two fields of a form, one line of the record. */
export const wholeAddress = <T extends { readonly postalCode: string; readonly address: string }>({
  postalCode: code,
  ...rest
}: T) => ({
  ...rest,
  address: joinPostalAddress({ postalCode: code, address: rest.address }),
});
