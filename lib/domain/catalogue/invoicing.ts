import { z } from "zod";
import { term } from "./term";

const day = z.int().min(1).max(28);
const monthsAfter = z.int().min(-12).max(12);
const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2024-09");

/** A day of a month counted from the month that is paid for (or in which the term or addition begins); `until` keeps an older rule. */
const monthRule = z.strictObject({
  kind: z.literal("month"),
  monthsAfter,
  day,
  earlier: z.array(z.strictObject({ until: yearMonth, monthsAfter, day })).optional(),
  ...term,
});
const onReceipt = z.strictObject({ kind: z.literal("on-receipt"), ...term });

export const issueSchema = z.discriminatedUnion("kind", [monthRule, onReceipt]);

/** The last day to pay. Only `next-business-day` moves it, from a Saturday, Sunday or holiday. */
export const dueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("end-of-issue-month"), moves: z.enum(["never", "next-business-day"]), ...term }),
  z.strictObject({ kind: z.literal("issue-day"), ...term }),
  z.strictObject({ kind: z.literal("start"), ...term }),
]);

const schedule = z.strictObject({ issue: issueSchema, due: dueSchema });
const monthSchedule = z.strictObject({ issue: monthRule, due: dueSchema });

/** When what kind of charge is invoiced and paid. */
export const invoicingSchema = z.strictObject({
  monthly: monthSchedule.optional(),
  yearly: z.strictObject({ first: schedule, renewal: monthSchedule, addition: schedule }).optional(),
  usage: monthSchedule.optional(),
  /** What an event brings outside the regular course: early end, surcharge, use after the end, corrections. */
  immediate: z.strictObject({ due: dueSchema }),
  /** In the month of issue; an attempt before the due date, or the due date itself. */
  cardChargeDay: day.optional(),
  /** Payable at shops while the total (tax included) is below the amount. */
  barcode: z.strictObject({ below: z.int().min(1), methods: z.array(z.string()).min(1), ...term }).optional(),
  ...term,
});

export const paymentMethodSchema = z.enum(["card", "invoice", "direct-debit", "transfer"]);

export const paymentTermsSchema = z.strictObject({
  methods: z.array(paymentMethodSchema).min(1),
  /** The methods that the order itself may choose. */
  first: z.strictObject({ only: z.array(paymentMethodSchema).min(1), ...term }).optional(),
  /** Whether the method can change, and that it needs the number of an issued invoice. */
  change: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("never"), ...term }),
      z.strictObject({ kind: z.literal("with-invoice-number"), ...term }),
    ])
    .optional(),
  /** Whose card it must be; another holder's waits for staff. A minor may pay with the registered guardian's. */
  holder: z.strictObject({ kind: z.literal("member"), guardianOfMinor: z.strictObject(term).optional(), ...term }).optional(),
  /** What a change of the billing address needs; without it, nothing. */
  billingAddress: z.strictObject({ kind: z.literal("with-invoice-number"), ...term }).optional(),
  /** A debit mandate pays the invoices issued from the 1st of so many months after its acceptance. */
  debit: z.strictObject({ monthsAfter: z.int().min(0).max(12), ...term }).optional(),
  ...term,
});

export type IssueRule = z.infer<typeof issueSchema>;
export type DueRule = z.infer<typeof dueSchema>;
export type MonthSchedule = z.infer<typeof monthSchedule>;
export type Invoicing = z.infer<typeof invoicingSchema>;
export type PaymentMethod = z.infer<typeof paymentMethodSchema>;
export type PaymentTerms = z.infer<typeof paymentTermsSchema>;
