import { z } from "zod";
import { localizedSchema } from "../localized";
import { accountIdTermsSchema } from "./account-id-terms";
import { cancellationSchema, withdrawalSchema } from "./cancellation";
import { chargeTermsSchema } from "./charge";
import { invoicingSchema, paymentTermsSchema } from "./invoicing";
import { optionSchema } from "./option";
import { slotSchema } from "./slot";
import { minimumTermSchema, receiveSchema, startSchema } from "./start";
import { code, term } from "./term";

/** The terms of JP-09 and JP-10 that the confirmation itself rests on. */
const confirmationSchema = z.strictObject({
  points: z.strictObject({ ...term }),
  deadline: z.strictObject({ ...term }),
});

/** A product is a list of choices, one a dimension; nothing in the code knows it by name. */
export const productSchema = z.strictObject({
  code,
  family: code,
  name: localizedSchema,
  plan: localizedSchema,
  brands: z.strictObject({ only: z.array(z.string().min(1)).min(1), ...term }),
  document: code,
  permissionTable: code,
  receive: receiveSchema,
  start: startSchema,
  term: minimumTermSchema,
  charges: z.array(chargeTermsSchema).min(1),
  invoicing: invoicingSchema,
  payment: paymentTermsSchema,
  cancellation: cancellationSchema,
  withdrawal: withdrawalSchema,
  confirmation: confirmationSchema,
  slots: z.array(slotSchema),
  accountIds: accountIdTermsSchema,
  options: z.array(optionSchema),
});

/** A product's file names its options by code; the published catalogue holds them in full. */
export const productFileSchema = productSchema.extend({ options: z.array(code) });

export type Product = z.infer<typeof productSchema>;
