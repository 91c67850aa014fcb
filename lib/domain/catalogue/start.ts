import { z } from "zod";
import { term } from "./term";
import { timeOfDay } from "./time-of-day";

/**
 * The day on which an application counts as received: the day itself; the next business day from the cut-off on; or the next opening
 * where it comes outside business hours (`until` itself is outside).
 */
export const receiveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("any-day"), ...term }),
  z.strictObject({ kind: z.literal("business-days"), cutoff: timeOfDay, ...term }),
  z.strictObject({ kind: z.literal("business-hours"), from: timeOfDay, until: timeOfDay, ...term }),
]);

/** Refuses a desired date where the product takes none. */
const desired = { desired: z.strictObject({ kind: z.literal("not-offered"), ...term }).optional() };

/** When service starts, counted from the day of receipt; all days in Japan. */
export const startSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("on-provision"), default: z.literal("day-of-receipt"), ...desired, ...term }),
  z.strictObject({ kind: z.literal("at-once"), ...desired, ...term }),
  z.strictObject({
    kind: z.literal("lead-time"),
    businessDays: z.int().min(0).max(250),
    atMost: z.boolean(),
    ...desired,
    ...term,
  }),
  /** Received up to the cut-off day: the 1st of next month; later: the 1st of the month after next. */
  z.strictObject({ kind: z.literal("month-start"), cutoffDay: z.int().min(1).max(31), ...desired, ...term }),
  /** The day that the member wishes, at least so many calendar days after receipt. */
  z.strictObject({ kind: z.literal("desired-date"), earliestDays: z.int().min(0).max(365), ...term }),
]);

/** How long the member is bound. A fixed term ends the day before the corresponding day and renews by so many months at a time. */
export const minimumTermSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none"), ...term }),
  z.strictObject({ kind: z.literal("fixed"), months: z.int().min(1).max(120), renewsBy: z.int().min(1).max(120), ...term }),
]);

export type Receive = z.infer<typeof receiveSchema>;
export type Start = z.infer<typeof startSchema>;
export type MinimumTerm = z.infer<typeof minimumTermSchema>;
