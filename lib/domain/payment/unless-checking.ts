import type { Product } from "../catalogue/product";
import { type Decision, refuse } from "../decision";
import type { AddOptionPreview } from "../ordering/preview";

/** What costs something can't be ordered while staff look at the holder of the new card (FB-23). */
export function unlessChecking(
  preview: Decision<AddOptionPreview>,
  checking: boolean,
  { payment }: Pick<Product, "payment">,
): Decision<AddOptionPreview> {
  const costs = preview.ok && (preview.value.monthly.total > 0n || preview.value.once !== null);
  return checking && costs ? refuse("payment-checking", payment.holder ?? null) : preview;
}
