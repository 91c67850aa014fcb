import { z } from "zod";
import { localizedSchema } from "../localized";
import { term } from "./term";

/** What a service that stood still gives back. */
export const creditsSchema = z.strictObject({
  /** Every full 24 hours beyond the first hours without a break credit one part of the yearly fee. */
  interruption: z
    .strictObject({
      name: localizedSchema,
      beyondHours: z.int().min(0),
      yearDays: z.int().min(1),
      noCreditFor: z.array(z.strictObject({ cause: z.string().min(1), ...term })),
      ...term,
    })
    .optional(),
  /** Every calendar day touched credits one part of a month's fee, never more than the month's fee. */
  restriction: z.strictObject({ name: localizedSchema, monthDays: z.int().min(1), ...term }).optional(),
});

/** What late payment and evasion cost, and what staff may do. Rates are ratios of integers a year. */
export const defaultTermsSchema = z.strictObject({
  interest: z
    .strictObject({
      name: localizedSchema,
      rate: z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) }),
      yearDays: z.int().min(1),
      /** How it is reckoned and when it is invoiced: the same for every product that bears it. */
      calculation: z.strictObject({ ...term }),
      ...term,
    })
    .optional(),
  surcharge: z.strictObject({ name: localizedSchema, times: z.int().min(1).max(100), ...term }).optional(),
  suspension: z.strictObject({ fees: z.literal("go-on"), ...term }).optional(),
});

/** A consumer's right to end the contract within so many days of its document, the day of receipt being day 1. */
export const consumerRightSchema = z.strictObject({
  days: z.int().min(1).max(60),
  /** The row of the permission table: whose act it is. */
  permission: z.string().min(1).max(64),
  ...term,
});

export type Credits = z.infer<typeof creditsSchema>;
export type DefaultTerms = z.infer<typeof defaultTermsSchema>;
