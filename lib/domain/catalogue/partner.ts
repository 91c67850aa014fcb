import { z } from "zod";
import { localizedSchema } from "../localized";
import { code, term } from "./term";

const ground = z.strictObject(term);
const lines = z.array(localizedSchema).min(1);

/** Whether a member applies for it here, or uses it without. */
const applicationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none"), ...term }),
  z.strictObject({
    kind: z.literal("through-portal"),
    /** What applying and cancelling mean, a sentence each. */
    applying: lines,
    cancelling: lines,
    undo: ground,
    lineEnds: ground,
    ...term,
  }),
]);

/** A service that somebody else provides and charges, opened from the portal. */
export const partnerSchema = z.strictObject({
  code,
  name: localizedSchema,
  provider: localizedSchema,
  summary: localizedSchema,
  /** Whose contracts may use it. */
  products: z.array(code).min(1),
  /** The row of the products' permission tables. */
  permission: code,
  conditions: lines,
  application: applicationSchema,
  charged: z.strictObject({ by: z.literal("partner"), ...term }),
  /** Number and password once more. */
  gate: ground,
  /** What the partner is told about a member. */
  shares: ground,
});

export type PartnerTerms = z.infer<typeof partnerSchema>;
