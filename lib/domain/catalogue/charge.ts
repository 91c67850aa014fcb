import { z } from "zod";
import { localizedSchema } from "../localized";
import { term } from "./term";

/** What an item costs, tax-exclusive (JP-04). */
export const priceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("flat"), yen: z.int().min(0), ...term }),
]);

/** The first month with a fee, counted from the month of the start. */
export const firstFeeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("month-after"), ...term }),
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

/** A fee that is due once; `signing-up-again` means: only where the same holder had the option before. */
export const onceChargeSchema = z.strictObject({
  kind: z.literal("once"),
  code: z.enum(["setup", "option-setup", "re-signup"]),
  when: z.enum(["signing-up-again"]),
  name: localizedSchema,
  price: priceSchema,
  tax: taxKindSchema,
});

export const chargeTermsSchema = z.discriminatedUnion("kind", [monthlyChargeSchema, onceChargeSchema]);

export type Price = z.infer<typeof priceSchema>;
export type FirstFee = z.infer<typeof firstFeeSchema>;
export type TaxKind = z.infer<typeof taxKindSchema>;
export type MonthlyCharge = z.infer<typeof monthlyChargeSchema>;
export type OnceCharge = z.infer<typeof onceChargeSchema>;
export type ChargeTerms = z.infer<typeof chargeTermsSchema>;
