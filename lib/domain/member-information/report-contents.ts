import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ReportKind } from "../catalogue/member-desk";
import type { MemberKind } from "../catalogue/who";
import { fieldMessages } from "../identity/field-messages";
import { isDay, isoDay } from "../typed-day";
import { addressFormFields, type MemberDetails, nameFormFields, wholeAddress } from "./member-details";

export const successionCauses = ["merger", "division", "transfer"] as const;
export type SuccessionCause = (typeof successionCauses)[number];

type Named = Pick<MemberDetails, "company" | "corporateNumber" | "familyName" | "givenName" | "familyKana" | "givenKana">;

/** What a report wants on record (IV-17). */
export type ReportContents =
  | ({ readonly kind: "name" } & Named)
  | { readonly kind: "address"; readonly address: string }
  | ({ readonly kind: "succession"; readonly cause: SuccessionCause; readonly address: string } & Named);

export type TypedReport = { readonly changedOn: Temporal.PlainDate; readonly contents: ReportContents };

const longestDay = 40;

/** The day of the change: none that is still to come, since nothing has changed by then. */
const changedOn = (today: Temporal.PlainDate) =>
  z
    .string()
    .max(longestDay, fieldMessages.day)
    .refine((typed) => typed.trim() !== "", { message: fieldMessages.required, abort: true })
    .transform(isoDay)
    .refine(isDay, { message: fieldMessages.day, abort: true })
    .refine((day) => !isDay(day) || day <= today.toString(), { message: fieldMessages.dayAhead, abort: true })
    .transform((day) => Temporal.PlainDate.from(day));

/** The form of a report, by what it reports and by the kind of the member. */
export function reportSchema(kind: ReportKind, member: MemberKind, today: Temporal.PlainDate): z.ZodType<TypedReport> {
  const day = { changedOn: changedOn(today) };
  switch (kind) {
    case "name":
      return z
        .object({ ...day, ...nameFormFields(member) })
        .transform(({ changedOn: on, ...named }) => ({ changedOn: on, contents: { kind, ...named } }));
    case "address":
      return z.object({ ...day, ...addressFormFields }).transform(({ changedOn: on, ...typed }) => ({
        changedOn: on,
        contents: { kind, address: wholeAddress(typed).address },
      }));
    case "succession":
      return z
        .object({
          ...day,
          cause: z.enum(successionCauses, fieldMessages.choose),
          ...nameFormFields(member),
          ...addressFormFields,
        })
        .transform(({ changedOn: on, ...typed }) => ({ changedOn: on, contents: { kind, ...wholeAddress(typed) } }));
  }
}

/** The record as it is after the report. */
export function afterReport(before: MemberDetails, contents: ReportContents): MemberDetails {
  if (contents.kind === "address") return { ...before, address: contents.address };
  const { company, corporateNumber, familyName, givenName, familyKana, givenKana } = contents;
  const named = { ...before, company, corporateNumber, familyName, givenName, familyKana, givenKana };
  return contents.kind === "name" ? named : { ...named, address: contents.address };
}
