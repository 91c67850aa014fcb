import { z } from "zod";
import { term } from "./term";

/** When a month's charges are invoiced and paid. `due` and `cardChargeDay` lie in the month of issue. */
export const invoicingSchema = z.strictObject({
  kind: z.literal("monthly"),
  issue: z.strictObject({ monthsAfter: z.int().min(0).max(12), day: z.int().min(1).max(28) }),
  due: z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("end-of-issue-month") })]),
  cardChargeDay: z.int().min(1).max(28),
  ...term,
});

export const paymentTermsSchema = z.strictObject({
  methods: z.array(z.enum(["card", "invoice", "direct-debit", "transfer"])).min(1),
  ...term,
});

export type Invoicing = z.infer<typeof invoicingSchema>;
