import { z } from "zod";
import { term } from "./term";

/** The day on which an application counts as received. */
export const receiveSchema = z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("any-day"), ...term })]);

/** When service starts: on the day of receipt unless staff provide on another day, or at once. */
export const startSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("on-provision"), default: z.literal("day-of-receipt"), ...term }),
  z.strictObject({ kind: z.literal("at-once"), ...term }),
]);

/** How long the member is bound. */
export const minimumTermSchema = z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("none"), ...term })]);
