import { z } from "zod";
import { localizedSchema } from "../localized";
import { accountIdTermsSchema } from "./account-id-terms";
import { afterEndSchema, cancellationSchema, withdrawalSchema } from "./cancellation";
import { caseworkSchema } from "./casework";
import { chargeTermsSchema } from "./charge";
import { invoicingSchema, paymentTermsSchema } from "./invoicing";
import { optionSchema } from "./option";
import { quantitySchema } from "./quantity";
import { consumerRightSchema, creditsSchema, defaultTermsSchema } from "./remedies";
import { slotSchema } from "./slot";
import { minimumTermSchema, receiveSchema, startSchema } from "./start";
import { code, term } from "./term";
import { whoSchema } from "./who";

/** The terms of JP-09 and JP-10 that the confirmation itself rests on. */
const confirmationSchema = z.strictObject({
  points: z.strictObject({ ...term }),
  deadline: z.strictObject({ ...term }),
});

/** What a plan may choose for itself. */
const dimensions = {
  receive: receiveSchema,
  start: startSchema,
  term: minimumTermSchema,
  quantity: quantitySchema.optional(),
  charges: z.array(chargeTermsSchema).min(1),
  invoicing: invoicingSchema,
  payment: paymentTermsSchema,
  cancellation: cancellationSchema,
  withdrawal: withdrawalSchema,
  afterEnd: afterEndSchema.optional(),
};

/** A product is a list of choices, one a dimension; nothing in the code knows it by name. */
export const productSchema = z.strictObject({
  code,
  /** The code of the plan whose choices these are; null where the product has none to choose from. */
  planCode: code.nullable(),
  family: code,
  name: localizedSchema,
  plan: localizedSchema,
  brands: z.strictObject({ only: z.array(z.string().min(1)).min(1), ...term }).optional(),
  document: code,
  permissionTable: code,
  /** Which version of the terms a contract is under after a change of terms. */
  versions: z.strictObject({ kind: z.enum(["follows", "pinned-until-renewal"]), ...term }),
  who: whoSchema.optional(),
  ...dimensions,
  credits: creditsSchema.optional(),
  late: defaultTermsSchema.optional(),
  consumerRight: consumerRightSchema.optional(),
  casework: caseworkSchema.optional(),
  confirmation: confirmationSchema,
  slots: z.array(slotSchema).default([]),
  accountIds: accountIdTermsSchema.optional(),
  options: z.array(optionSchema),
});

/** A plan's own choices instead of the product's. */
export const planSchema = z.strictObject({ code, name: localizedSchema, ...z.strictObject(dimensions).partial().shape });

/** A product's file names its options by code and gives its plans as differences; the published catalogue holds both in full. */
export const productFileSchema = productSchema.omit({ planCode: true }).extend({
  /** What the only plan is called; without it, as the product. Plans bring their own names. */
  plan: localizedSchema.optional(),
  options: z.array(code),
  plans: z.array(planSchema).min(1).optional(),
});

export type Product = z.infer<typeof productSchema>;
export type PlanTerms = z.infer<typeof planSchema>;
export type ProductFile = z.infer<typeof productFileSchema>;
