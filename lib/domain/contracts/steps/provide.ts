import { explainFirstFee } from "../../billing/charge-reasons";
import { chargesFor } from "../../billing/charges";
import { firstFeeDay, monthlyChargeOf } from "../../billing/periods";
import { monthsInvoicedBy } from "../../billing/statement";
import { type Decision, decide, explain, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import { moveStarts } from "../option-instances";

/** Staff open the service on the day of the event. It moves the start once, and only while nothing has been invoiced. */
export function applyProvide(state: ContractState, applying: Applying): Step {
  const { product } = applying;
  if (state.provided) return refuse("already-provided", product.start, { startsOn: state.startsOn.toString() });
  const invoiced = hasInvoice(state, applying);
  if (!invoiced.ok) return invoiced;
  if (invoiced.value) return refuse("already-invoiced", product.start, { startsOn: state.startsOn.toString() });
  return decide(moveStarts(opened(state, applying), applying));
}

function opened(state: ContractState, { product, on }: Applying): ContractState {
  const line = monthlyChargeOf(product.charges);
  const facts = { receivedOn: state.receivedOn.toString(), startsOn: on.toString(), ...nameFacts("name", product.name) };
  const provided = explain("provided-by-staff", [product.start], facts);
  const startReasons = line ? [provided, explainFirstFee(line.first, on)] : [provided];
  return { ...state, provided: true, startsOn: on, billedFrom: line ? firstFeeDay(line.first, on) : on, startReasons };
}

function hasInvoice(state: ContractState, { catalogue, on }: Applying): Decision<boolean> {
  for (const month of monthsInvoicedBy(state, catalogue, on)) {
    const charges = chargesFor(state, catalogue, month);
    if (!charges.ok) return charges;
    if (charges.value.length > 0) return decide(true);
  }
  return decide(false);
}
