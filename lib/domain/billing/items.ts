import { getOption } from "../catalogue/catalogue";
import type { ChargeTerms } from "../catalogue/charge";
import type { Product } from "../catalogue/product";
import type { ContractState, QuantityStep } from "../contracts/contract";
import type { Localized } from "../localized";
import type { Charge } from "./charge";
import type { Span } from "./periods";

/** Something of a contract that is charged: the contract itself, or one purchase of an option. */
export type Item = Span & {
  readonly key: Pick<Charge, "item" | "option" | "accountId">;
  readonly charges: readonly ChargeTerms[];
  readonly quantity: readonly QuantityStep[];
  readonly unit: Localized | undefined;
  readonly name: Localized;
  /** How often the same holder had it before, this time included. */
  readonly number: number;
  readonly receivedOn: ContractState["receivedOn"];
};

/** The item key of the contract itself; options have their instance's key. */
export const lineItem = "line";

const lineKey = { item: lineItem, option: null, accountId: null };

/** The contract itself, then its options in the order of purchase. Nothing of a contract ended within the consumer's right is charged. */
export function itemsOf(state: ContractState, product: Product): Item[] {
  if (state.cancellation?.free || state.withdrawnOn) return [];
  const { startsOn, quantity, receivedOn } = state;
  const line: Item = {
    key: lineKey,
    charges: product.charges,
    startsOn,
    endsOn: state.cancellation?.endsOn ?? null,
    quantity,
    unit: product.quantity?.unit,
    name: product.name,
    number: 1,
    receivedOn,
  };
  if (state.options.length === 0) return [line];
  const options = state.options.map((instance): Item => {
    const terms = getOption(product, instance.option);
    return {
      key: { item: instance.key, option: instance.option, accountId: instance.accountId },
      charges: terms.charges,
      startsOn: instance.startsOn,
      endsOn: instance.endsOn,
      quantity: instance.quantity,
      unit: terms.quantity?.unit,
      name: terms.name,
      number: instance.number,
      receivedOn: instance.receivedOn,
    };
  });
  return [line, ...options];
}
