import { decide } from "../../decision";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import { endOption, newInstance } from "../option-instances";
import { decideAddOption, decideCancelOption, type OptionRequest } from "../option-rules";

/** Buys an option; each purchase is an instance of its own. */
export function addOption(state: ContractState, request: OptionRequest, applying: Applying): Step {
  const terms = decideAddOption(state, request, applying);
  if (!terms.ok) return terms;
  return decide({ ...state, options: [...state.options, newInstance(state, terms.value, request.accountId, applying.on)] });
}

/** Ends a held option, and with it what needs it. It can't be undone, only bought again. */
export function cancelOption(state: ContractState, request: OptionRequest, applying: Applying): Step {
  const instance = decideCancelOption(state, request, applying);
  return instance.ok ? decide(endOption(state, instance.value, applying)) : instance;
}
