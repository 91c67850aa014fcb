import { z } from "zod";
import { localizedSchema } from "../localized";
import { term } from "./term";

export const channelSchema = z.enum(["portal", "inquiry", "form", "telephone", "paper"]);

/** The date by which a cancellation received (or accepted) on a day ends the contract. */
export const endsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day-of-request"), ...term }),
  z.strictObject({ kind: z.literal("end-of-month"), ...term }),
  /** Up to the day: the end of this month; later: the end of the next. */
  z.strictObject({ kind: z.literal("month-by-cutoff"), day: z.int().min(1).max(31), ...term }),
  /**
   * With a term: up to the day of the month so many months before the month in which the term ends; later, with the next term.
   * `to` says whether the contract ends with that month or on the term's last day.
   */
  z.strictObject({
    kind: z.literal("term-end"),
    window: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("day-before"),
        day: z.int().min(1).max(31),
        monthsBefore: z.int().min(0).max(12),
        ...term,
      }),
      z.strictObject({ kind: z.literal("last-day"), ...term }),
    ]),
    to: z.enum(["end-of-month", "term-end"]),
    ...term,
  }),
]);

/** Ending with the current month although the minimum term runs. */
export const earlyEndSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("refused"), ...term }),
  /** The monthly fees of the rest of the minimum term are due at once; what is invoiced already is not charged again. Renewed: refused. */
  z.strictObject({
    kind: z.literal("remaining-not-invoiced"),
    name: localizedSchema,
    renewed: z.strictObject({ ...term }),
    ...term,
  }),
]);

/** Who takes the request and when the contract ends by it. */
export const cancellationSchema = z.strictObject({
  route: channelSchema,
  acceptance: z.strictObject({ kind: z.enum(["automatic", "staff"]), ...term }).optional(),
  ends: endsSchema,
  early: earlyEndSchema.optional(),
  undo: z.strictObject({ kind: z.literal("never"), ...term }),
  whilePending: z.strictObject({
    additions: z.literal("refused"),
    /** Refuses a second request; without it the same term does. */
    again: z.strictObject({ ...term }).optional(),
    ...term,
  }),
  ...term,
});

/** How an option ends: by itself or only with something else, how long it may still be used, and that it can't be undone. */
export const optionCancellationSchema = z.strictObject({
  alone: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("allowed"), ...term }),
    z.strictObject({ kind: z.literal("refused"), ...term }),
  ]),
  /** When its fee ends: with the month of the request, or when a cancellation of the contract received that day would end. */
  ends: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("end-of-month"), ...term }),
      z.strictObject({ kind: z.literal("as-contract"), ...term }),
    ])
    .optional(),
  use: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("ends-at-once"), ...term }),
    z.strictObject({ kind: z.literal("until-fee-ends"), ...term }),
  ]),
  /** Whether it can be bought again from the request on (default), or only after its end. */
  again: z.strictObject({ kind: z.enum(["at-once", "after-end"]), ...term }).optional(),
  undo: z.strictObject({ kind: z.literal("never"), ...term }),
});

/** Whether an order can be taken back before it takes effect. */
export const withdrawalSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("never"), ...term }),
  z.strictObject({ kind: z.literal("before-start"), ...term }),
]);

/** What use found after the end costs. */
export const afterEndSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("months-until-confirmed"), name: localizedSchema, ...term }),
  z.strictObject({ kind: z.literal("next-term"), name: localizedSchema, ...term }),
]);

export type Ends = z.infer<typeof endsSchema>;
export type CancellationTerms = z.infer<typeof cancellationSchema>;
export type AfterEnd = z.infer<typeof afterEndSchema>;
