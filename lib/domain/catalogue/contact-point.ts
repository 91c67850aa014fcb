import type { Localized } from "../localized";
import { findBrand } from "./find-brand";
import type { Operator } from "./operator";

type Given = Pick<Operator, "name" | "phone" | "brands">;

/** Under which name and number a brand's members meet the operator; without a brand, or without a line of its own, the operator's. */
export function contactPoint(
  operator: Given,
  brandCode: string | null,
): { readonly name: Localized; readonly phone: Operator["phone"] } {
  const brand = findBrand(operator, brandCode);
  return { name: brand?.name ?? operator.name, phone: brand?.phone ?? operator.phone };
}
