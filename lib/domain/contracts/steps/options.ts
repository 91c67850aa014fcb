import { quantityOn } from "../../billing/quantity";
import { isAfter } from "../../calendar";
import { findOption } from "../../catalogue/catalogue";
import { decide, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { billAddition } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import { endOption, newInstance, replaceInstance } from "../option-instances";
import { decideAddOption, decideCancelOption, type OptionRequest, refuseWhileEnding } from "../option-rules";
import { changeQuantity, checkQuantity } from "../quantities";
import { receiptOf } from "../receipt";
import { startBy } from "../start";

/** Buys an option; each purchase is an instance of its own. */
export function addOption(state: ContractState, request: OptionRequest, applying: Applying): Step {
  const terms = decideAddOption(state, request, applying);
  if (!terms.ok) return terms;
  const { heldBy, name, quantity: offered, start } = terms.value;
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const wanted = request.quantity ?? (offered ? quantityOn(state.quantity, receivedOn) : 1);
  const quantity = checkQuantity(offered, wanted, { name, term: heldBy });
  if (!quantity.ok) return quantity;
  const starting = startBy(start, { receivedOn, name }, applying);
  if (!starting.ok) return starting;
  const { accountId } = request;
  const instance = newInstance(state, terms.value, { accountId, quantity: quantity.value, receivedOn, starting: starting.value });
  const bought: ContractState = { ...state, options: [...state.options, instance] };
  const { key: item, startsOn } = instance;
  return billAddition(bought, { item, fromQuantity: 0, toQuantity: quantity.value, startsOn, receivedOn }, applying);
}

/** Ends a held option, and with it what needs it. It can't be undone, only bought again. */
export function cancelOption(state: ContractState, request: OptionRequest, applying: Applying): Step {
  const instance = decideCancelOption(state, request, applying);
  if (!instance.ok) return instance;
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const { endsOn } = instance.value;
  if (endsOn && isAfter(receivedOn, endsOn)) {
    return refuse("contract-ended", applying.product.cancellation, { endsOn: endsOn.toString() });
  }
  return decide(endOption(state, instance.value, applying, undefined, receivedOn));
}

/** Changes how many users a held option has. */
export function changeOptionQuantity(
  state: ContractState,
  request: OptionRequest & { quantity: number },
  applying: Applying,
): Step {
  const { product } = applying;
  const terms = findOption(product, request.option);
  if (!terms) return refuse("unknown-option", null, { option: request.option });
  const held = state.options.find((one) => one.option === terms.code && one.accountId === null && one.cancelledOn === null);
  if (!held) return refuse("not-held", terms.heldBy, { option: terms.code, ...nameFacts("name", terms.name) });
  const checked = checkQuantity(terms.quantity, request.quantity, { name: terms.name, term: terms.heldBy });
  if (!checked.ok) return checked;
  if (!terms.quantity) return refuse("quantity-not-offered", terms.heldBy, nameFacts("name", terms.name));
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const { name, quantity, start, charges } = terms;
  const { quantity: steps, startsOn: since } = held;
  const changing = { terms: quantity, steps, to: request.quantity, receivedOn, since, charges, name };
  const change = changeQuantity(state, changing, { ...applying, product: { ...product, start } });
  if (!change.ok) return change;
  const { fromQuantity, toQuantity, startsOn } = change.value;
  const pending = product.cancellation.whilePending;
  const ending = toQuantity > fromQuantity ? refuseWhileEnding(state, pending, nameFacts("name", name)) : null;
  if (ending) return ending;
  const changed = replaceInstance(state, { ...held, quantity: change.value.steps });
  if (toQuantity <= fromQuantity) return decide(changed);
  return billAddition(changed, { item: held.key, fromQuantity, toQuantity, startsOn, receivedOn }, applying);
}
