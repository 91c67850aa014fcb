import { z } from "zod";
import { localizedSchema } from "../localized";
import { code, term } from "./term";

const amount = z.int().min(0).max(1_000_000_000_000);

const flatPrice = z.strictObject({ kind: z.literal("flat"), yen: amount, ...term });
const unitPrice = z.strictObject({ kind: z.literal("per-unit"), yen: amount, ...term });
/** A price by size: the first step that reaches the quantity; beyond the last, so much more for every further so many, or part of them. */
const steppedPrice = z.strictObject({
  kind: z.literal("steps"),
  steps: z.array(z.strictObject({ upTo: z.int().min(1), yen: amount })).min(1),
  beyond: z.strictObject({ every: z.int().min(1), yen: amount }),
  ...term,
});

/** What an item costs a month or a year, tax-exclusive (JP-04). */
export const priceSchema = z.discriminatedUnion("kind", [flatPrice, unitPrice, steppedPrice]);

/** The first month with a fee, counted from the month of the start. */
export const firstFeeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same-month"), ...term }),
  z.strictObject({
    kind: z.literal("month-after"),
    /** A start on the 1st is charged from its own month. */
    exceptFirstDay: z.boolean().optional(),
    ...term,
  }),
  z.strictObject({ kind: z.literal("after-waiver"), months: z.int().min(1).max(24), ...term }),
]);

/** The last month with a fee, and whether an end before the first such month is charged all the same. */
export const lastFeeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("month-in-full"), beforeFirst: z.enum(["charged", "free"]), ...term }),
]);

export const taxKindSchema = z.enum(["standard", "reduced", "outside"]);

export const monthlyChargeSchema = z.strictObject({
  kind: z.literal("monthly"),
  code: z.enum(["recurring", "option"]),
  name: localizedSchema,
  price: priceSchema,
  first: firstFeeSchema,
  last: lastFeeSchema,
  tax: taxKindSchema,
});

/** A fee for a whole term of twelve months, in mid-term by the term's months begun (`remaining` ÷ 12, the fraction cut). */
export const yearlyChargeSchema = z.strictObject({
  kind: z.literal("yearly"),
  code: z.enum(["recurring", "option"]),
  name: localizedSchema,
  price: priceSchema,
  midTerm: z.strictObject({ kind: z.literal("remaining-months"), ...term }),
  tax: taxKindSchema,
});

/** A fee that is due once: at the start, or only where the same holder had the option before. */
export const onceChargeSchema = z.strictObject({
  kind: z.literal("once"),
  code: z.enum(["setup", "option-setup", "re-signup"]),
  when: z.enum(["start", "signing-up-again"]),
  name: localizedSchema,
  price: flatPrice,
  tax: taxKindSchema,
});

/** A fee by use: so much a unit of a meter, nothing for the first days (the day of the start is day 1). */
export const meteredChargeSchema = z.strictObject({
  kind: z.literal("metered"),
  code: z.literal("usage"),
  meter: code,
  name: localizedSchema,
  unit: localizedSchema,
  price: unitPrice,
  free: z.strictObject({ kind: z.literal("days"), days: z.int().min(0).max(366), ...term }),
  correction: z.strictObject({ ...term }),
  tax: taxKindSchema,
});

export const chargeTermsSchema = z.discriminatedUnion("kind", [
  monthlyChargeSchema,
  yearlyChargeSchema,
  onceChargeSchema,
  meteredChargeSchema,
]);

export type Price = z.infer<typeof priceSchema>;
export type FirstFee = z.infer<typeof firstFeeSchema>;
export type TaxKind = z.infer<typeof taxKindSchema>;
export type MonthlyCharge = z.infer<typeof monthlyChargeSchema>;
export type YearlyCharge = z.infer<typeof yearlyChargeSchema>;
export type OnceCharge = z.infer<typeof onceChargeSchema>;
export type MeteredCharge = z.infer<typeof meteredChargeSchema>;
export type ChargeTerms = z.infer<typeof chargeTermsSchema>;
