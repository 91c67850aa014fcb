import type { Fault } from "./fault";
import type { QuantityTerms } from "./quantity";

/** A least number above the limit leaves nothing to order. */
export function quantityFaults(file: string, path: string, quantity: QuantityTerms | undefined): Fault[] {
  if (!quantity?.max || quantity.max.count >= quantity.min.count) return [];
  return [{ file, path: `${path}.max.count`, expected: `at least ${quantity.min.count}, the least number` }];
}
