import { z } from "zod";
import { isCorporateNumber } from "../identity/corporate-number";
import { localizedSchema } from "../localized";
import { brandSchema } from "./brand";
import { identityTermsSchema } from "./identity-terms";
import { memberDeskSchema } from "./member-desk";
import { paperTermsSchema } from "./paper-terms";
import { registrationTermsSchema } from "./registration-terms";
import { taxTermsSchema } from "./tax-terms";
import { term } from "./term";

export const registrationNumber = z
  .string()
  .refine(
    (value) => /^T\d{13}$/.test(value) && isCorporateNumber(value.slice(1)),
    "T and a corporate number with its check digit",
  );

/** Who sells: names, contact, brands, and the terms that hold for every product. */
export const operatorSchema = z.strictObject({
  name: localizedSchema,
  address: localizedSchema,
  registrationNumber: z.strictObject({ number: registrationNumber, ...term }),
  phone: z.strictObject({ number: z.string().min(1), hours: localizedSchema }),
  mailDomain: z.string().min(1),
  brands: z.strictObject({ list: z.array(brandSchema).min(1), ...term }),
  tax: taxTermsSchema,
  identity: identityTermsSchema,
  /** Telephone plans whose calls the carrier delivers, to be looked up by members. */
  callPlans: z
    .strictObject({
      list: z.array(z.strictObject({ code: z.string().regex(/^[a-z][a-z0-9-]*$/), name: localizedSchema })).min(1),
      ...term,
    })
    .optional(),
  /** Forms to be posted to the operator, guides that it posts. */
  papers: paperTermsSchema.optional(),
  /** Campaign mail to those who agreed to it; without this there is none. */
  campaigns: z.strictObject(term).optional(),
  /** What registered members do about themselves; without it there is none of it. */
  memberDesk: memberDeskSchema.optional(),
  /** How one becomes a member by oneself; without it nobody does. */
  registration: registrationTermsSchema.optional(),
  retention: z.strictObject({ years: z.int().min(1), ...term }),
});

export type Operator = z.infer<typeof operatorSchema>;
