import type { OptionTerms } from "../catalogue/option";
import type { Product } from "../catalogue/product";
import type { ContractState } from "../contracts/contract";

/** What is held by an account ID and lives on its operator's address. */
export const isMailBoxOption = (terms: OptionTerms): boolean =>
  terms.soldInPortal && terms.heldBy.kind === "account-id" && terms.requires.some((one) => one.kind === "operator-mail");

/** The codes of what an account ID's mail box has now, for the host: bought, and not ended. */
export function mailBoxOptionsOf(state: ContractState, product: Product, accountId: string): string[] {
  const codes = new Set(product.options.filter(isMailBoxOption).map(({ code }) => code));
  return state.options
    .filter((one) => one.accountId === accountId && one.cancelledOn === null && one.endsOn === null && codes.has(one.option))
    .map((one) => one.option)
    .sort();
}
