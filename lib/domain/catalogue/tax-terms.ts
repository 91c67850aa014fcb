import { z } from "zod";
import { term } from "./term";

const percent = z.int().min(0).max(100);

/** The rates by date, and how the fraction of a yen is cut when the tax is computed once per invoice and rate. */
export const taxTermsSchema = z.strictObject({
  rates: z.array(z.strictObject({ from: z.iso.date(), standard: percent, reduced: percent.optional() })).min(1),
  byLastDay: z.strictObject({ ...term }),
  once: z.strictObject({ rounding: z.enum(["truncate", "half-up", "ceil"]), ...term }),
});

export type TaxTerms = z.infer<typeof taxTermsSchema>;
