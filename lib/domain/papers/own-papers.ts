import type { Temporal } from "temporal-polyfill";
import type { Operator } from "../catalogue/operator";
import type { Guide, PaperForm } from "../catalogue/paper-terms";
import type { Product } from "../catalogue/product";
import type { ContractState } from "../contracts/contract";
import { currentInstances } from "../ordering/option-standing";

type Given = Pick<Operator, "papers">;

/** The paper forms for a contract of this product. */
export function formsFor({ papers }: Given, { family }: Pick<Product, "family">): readonly PaperForm[] {
  return papers?.forms.filter((form) => form.families.includes(family)) ?? [];
}

/** The guides for a contract: those of its family, but one about an option only while that is held. */
export function guidesFor(
  { papers }: Given,
  { family }: Pick<Product, "family">,
  state: ContractState,
  day: Temporal.PlainDate,
): readonly Guide[] {
  const held = (option: string) => currentInstances(state, option, day).length > 0;
  return papers?.guides.list.filter((guide) => guide.families.includes(family) && (guide.options?.some(held) ?? true)) ?? [];
}
