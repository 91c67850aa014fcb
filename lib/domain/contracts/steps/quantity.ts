import { lineItem } from "../../billing/items";
import { decide, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { billAddition } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import { refuseWhileEnding } from "../option-rules";
import { changeQuantity, checkQuantity } from "../quantities";
import { receiptOf } from "../receipt";

/** Changes the contract's number of licences or users; more is an addition, refused while a cancellation is pending. */
export function changeContractQuantity(state: ContractState, quantity: number, applying: Applying): Step {
  const { product } = applying;
  const named = nameFacts("name", product.name);
  if (!product.quantity) return refuse("quantity-not-offered", product.start, named);
  const checked = checkQuantity(product.quantity, quantity, { name: product.name, term: product.start });
  if (!checked.ok) return checked;
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const { quantity: steps, startsOn: since } = state;
  const { charges, name } = product;
  const changing = { terms: product.quantity, steps, to: quantity, receivedOn, since, charges, name };
  const change = changeQuantity(state, changing, applying);
  if (!change.ok) return change;
  const { fromQuantity, toQuantity, startsOn } = change.value;
  const ending = toQuantity > fromQuantity ? refuseWhileEnding(state, product.cancellation.whilePending, named) : null;
  if (ending) return ending;
  const changed: ContractState = { ...state, quantity: change.value.steps };
  if (toQuantity <= fromQuantity) return decide(changed);
  return billAddition(changed, { item: lineItem, fromQuantity, toQuantity, startsOn, receivedOn }, applying);
}
