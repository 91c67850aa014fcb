import type { Casework } from "@/lib/domain/catalogue/casework";
import type { Product } from "@/lib/domain/catalogue/product";
import type { Reason } from "@/lib/domain/decision";
import { recompute } from "@/lib/domain/recompute/recompute";
import { catalogue } from "../support";

export function productOf(code: string): Product {
  const product = catalogue.products.find((one) => one.code === code);
  if (!product) throw new Error(`no product ${code}`);
  return product;
}

/** A part of a product's casework, as the catalogue ships. */
export function partOf<K extends keyof Casework>(code: string, part: K): NonNullable<Casework[K]> {
  const terms = productOf(code).casework?.[part];
  if (!terms) throw new Error(`${code} has no ${part}`);
  return terms;
}

/** The facts of a reason that the second reckoning agrees with. */
export function soundFacts(reason: Reason): Reason["facts"] {
  const { checked, disagreements } = recompute(reason, catalogue.calendar.closedDays);
  if (checked.length === 0 || disagreements.length > 0) throw new Error(JSON.stringify(disagreements));
  return reason.facts;
}
