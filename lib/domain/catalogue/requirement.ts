import { z } from "zod";
import { code, term } from "./term";

/** What must be there to buy an option; `endsWithIt` ends the option when that goes away. */
export const requirementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("option"), option: code, endsWithIt: z.boolean(), ...term }),
  z.strictObject({ kind: z.literal("mail-address"), endsWithIt: z.boolean(), ...term }),
  z.strictObject({ kind: z.literal("operator-mail"), endsWithIt: z.boolean(), ...term }),
]);

export type Requirement = z.infer<typeof requirementSchema>;
