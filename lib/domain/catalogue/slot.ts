import { z } from "zod";
import { localizedSchema } from "../localized";
import { term } from "./term";

/** What an account ID can take up. The four kinds are what the state counts; how many there are is the product's choice. */
export const slotCodeSchema = z.enum(["account-ids", "mail", "web-space", "storage"]);

export const slotSchema = z.strictObject({
  code: slotCodeSchema,
  name: localizedSchema,
  basic: z.int().min(0).max(1000),
  ...term,
});

/** Slots that an option adds while it is held. */
export const addedSlotsSchema = z.strictObject({ slot: slotCodeSchema, count: z.int().min(1).max(1000), ...term });

/** Ends the option when an event brings every named slot down to its basic number or fewer, at least one of them from above. */
export const endsItselfSchema = z.strictObject({
  kind: z.literal("slots-fall-to-basic"),
  slots: z.array(slotCodeSchema).min(1),
  ...term,
});

export type SlotCode = z.infer<typeof slotCodeSchema>;
export type SlotTerms = z.infer<typeof slotSchema>;
