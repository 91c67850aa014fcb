import { z } from "zod";
import { term } from "./term";

export const channelSchema = z.enum(["portal", "telephone", "paper"]);

/** Who takes the request and when the contract ends by it. */
export const cancellationSchema = z.strictObject({
  route: channelSchema,
  ends: z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("end-of-month"), ...term })]),
  undo: z.strictObject({ kind: z.literal("never"), ...term }),
  whilePending: z.strictObject({ additions: z.literal("refused"), ...term }),
  ...term,
});

/** How an option ends: by itself or only with something else, how long it may still be used, and that it can't be undone. */
export const optionCancellationSchema = z.strictObject({
  alone: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("allowed"), ...term }),
    z.strictObject({ kind: z.literal("refused"), ...term }),
  ]),
  use: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("ends-at-once"), ...term }),
    z.strictObject({ kind: z.literal("until-fee-ends"), ...term }),
  ]),
  undo: z.strictObject({ kind: z.literal("never"), ...term }),
});

/** Whether an application can be taken back before it takes effect. */
export const withdrawalSchema = z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("never"), ...term })]);

export type Channel = z.infer<typeof channelSchema>;
