import { lastFeeDay } from "../../billing/periods";
import { getOption } from "../../catalogue/catalogue";
import { decide, explain, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { type Applying, type Step, wordOn } from "../applying";
import type { ContractState } from "../contract";
import { endWithContract } from "../option-instances";

/** The whole contract ends with the month of the request, and every option with it. A second request is refused. */
export function requestCancellation(state: ContractState, { product, on }: Applying): Step {
  const terms = product.cancellation;
  if (state.cancellation) return refuse("already-applied", terms.whilePending, { endsOn: state.cancellation.endsOn.toString() });
  if (wordOn(state, on) !== "active") return refuse("contract-not-active", terms, { startsOn: state.startsOn.toString() });
  const endsOn = lastFeeDay(on);
  const facts = {
    cancelledOn: on.toString(),
    useEndsOn: endsOn.toString(),
    endsOn: endsOn.toString(),
    ...nameFacts("name", product.name),
  };
  const cause = explain("ends-with-contract", [terms], { ...facts });
  const options = state.options.map((instance) => endWithContract(instance, getOption(product, instance.option), endsOn, cause));
  return decide({
    ...state,
    options,
    cancellation: { requestedOn: on, endsOn, reasons: [explain("ends-with-month", [terms.ends], facts)] },
  });
}
