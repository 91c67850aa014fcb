import type { OptionTerms } from "../catalogue/option";
import type { Product } from "../catalogue/product";
import type { ContractState } from "../contracts/contract";
import { explain, type Reason } from "../decision";
import { type Localized, nameFacts } from "../localized";

/**
 * The warning that an option can't be used on one computer with others of its product (FB-18). It says which of them are there already,
 * whoever of the contract has them: a household's computer is nobody's alone. Null where the option gets on with all.
 */
export function exclusionNotice({ excludes, name }: OptionTerms, product: Product, state: ContractState): Reason | null {
  const others = product.options.filter((one) => excludes?.options.includes(one.code));
  if (!excludes || others.length === 0) return null;
  const held = others.filter((one) => state.options.some((has) => has.option === one.code && has.cancelledOn === null));
  return explain("not-on-one-computer", [excludes], {
    ...nameFacts("name", name),
    ...nameFacts("others", namesOf(others)),
    ...(held.length > 0 ? nameFacts("held", namesOf(held)) : {}),
  });
}

function namesOf(options: readonly OptionTerms[]): Localized {
  return { ja: options.map((one) => one.name.ja).join("、"), en: options.map((one) => one.name.en).join(", ") };
}
