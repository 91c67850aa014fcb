import { quantityOn } from "../../billing/quantity";
import { isAfter } from "../../calendar";
import { decide, refuse } from "../../decision";
import { billAddition } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import { endOption, newInstance } from "../option-instances";
import { decideAddOption, decideCancelOption, type OptionRequest } from "../option-rules";
import { checkQuantity } from "../quantities";
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
