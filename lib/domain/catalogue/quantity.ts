import { z } from "zod";
import { localizedSchema } from "../localized";
import { term } from "./term";

const upSchema = z.discriminatedUnion("kind", [
  /** The month of receipt is charged in full at the new number. */
  z.strictObject({ kind: z.literal("month-of-receipt"), ...term }),
  /** By the product's start rule; the yearly difference is charged for the remaining months. */
  z.strictObject({ kind: z.literal("start-rule"), ...term }),
  /** From the day of receipt; the yearly difference is charged for the remaining months. */
  z.strictObject({ kind: z.literal("day-of-receipt"), ...term }),
]);

const downSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("next-month"), ...term }),
  /** From the day after the end that a cancellation received the same day would give. */
  z.strictObject({ kind: z.literal("as-cancellation"), ...term }),
  z.strictObject({ kind: z.literal("never"), ...term }),
]);

/** How many licences or users, and how the number changes. */
export const quantitySchema = z.strictObject({
  unit: localizedSchema,
  min: z.strictObject({ count: z.int().min(1).max(1_000_000_000), ...term }),
  max: z
    .strictObject({
      count: z.int().min(1).max(1_000_000_000),
      /** Where to turn to for more. */
      contact: localizedSchema.optional(),
      ...term,
    })
    .optional(),
  up: upSchema,
  down: downSchema,
});

export type QuantityTerms = z.infer<typeof quantitySchema>;
