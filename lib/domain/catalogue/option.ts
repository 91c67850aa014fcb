import { z } from "zod";
import { localizedSchema } from "../localized";
import { optionCancellationSchema, withdrawalSchema } from "./cancellation";
import { chargeTermsSchema } from "./charge";
import { quantitySchema } from "./quantity";
import { requirementSchema } from "./requirement";
import { addedSlotsSchema, endsItselfSchema } from "./slot";
import { minimumTermSchema, startSchema } from "./start";
import { code, term } from "./term";

/** Who holds an option: the contract, or each account ID for itself. `limit` is how many one holder may have at a time. */
export const heldBySchema = z.strictObject({ kind: z.enum(["contract", "account-id"]), limit: z.literal(1), ...term });

/** A contact that only those who hold the option see. */
export const subscriberSupportSchema = z.strictObject({
  phone: z.string().regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, "a telephone number with hyphens"),
  hours: localizedSchema,
  ...term,
});

/** Options of the same product that can't be used on one computer with this one: the purchase warns of it and goes through. */
export const excludesSchema = z.strictObject({ kind: z.literal("warn"), options: z.array(code).min(1), ...term });

/** What a purchase is activated with. `view` is the row of the permission table that shows it. */
export const licenceSchema = z.strictObject({
  devices: z.int().min(1),
  pinCharacters: z.int().min(12).max(64),
  download: z.url({ protocol: /^https$/ }),
  view: code,
  ...term,
});

/** What may be claimed on a warranty, by whom; the waiver of its fee is the waiver of its claims. */
export const claimsSchema = z.strictObject({ permission: code, ...term });

/** An add-on: a list of choices, one a dimension. */
export const optionSchema = z.strictObject({
  code,
  name: localizedSchema,
  description: localizedSchema,
  soldInPortal: z.boolean(),
  heldBy: heldBySchema,
  brands: z.strictObject({ only: z.array(z.string().min(1)).min(1), ...term }).optional(),
  /** The product's plans that have it; without this, all. */
  plans: z.strictObject({ only: z.array(code).min(1), ...term }).optional(),
  /** Absent where there is one per holder and no number to choose. The default number is the contract's on the day of the order. */
  quantity: quantitySchema.optional(),
  start: startSchema,
  term: minimumTermSchema,
  agreement: z.strictObject({ document: code, ...term }),
  charges: z.array(chargeTermsSchema),
  cancellation: optionCancellationSchema,
  withdrawal: withdrawalSchema,
  requires: z.array(requirementSchema).default([]),
  excludes: excludesSchema.optional(),
  licence: licenceSchema.optional(),
  claims: claimsSchema.optional(),
  adds: z.array(addedSlotsSchema).default([]),
  endsItself: endsItselfSchema.optional(),
  support: subscriberSupportSchema.optional(),
  permissions: z.strictObject({ add: code, cancel: code }),
});

export type LicenceTerms = z.infer<typeof licenceSchema>;
export type OptionTerms = z.infer<typeof optionSchema>;
export type SubscriberSupport = z.infer<typeof subscriberSupportSchema>;
