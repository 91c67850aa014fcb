import type { Temporal } from "temporal-polyfill";
import { firstFeeDay, monthlyChargeOf } from "../../billing/periods";
import { isAfter } from "../../calendar";
import { decide, explain, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import { moveStarts } from "../option-instances";
import { firstTerm } from "../terms";
import { newBilling, startReasonsOf } from "./order";

/**
 * Staff open the service on the day of the event. It moves the start once, and only while nothing has been invoiced; where a lead time
 * or a desired date gave the start, only to an earlier day. A start with the month stays: earlier use costs nothing.
 */
export function applyProvide(state: ContractState, applying: Applying): Step {
  const { product, on } = applying;
  const { start } = product;
  if (state.provided) return refuse("already-provided", start, { startsOn: state.startsOn.toString() });
  if (start.kind === "month-start") return decide({ ...state, provided: true });
  if (state.billing.invoices.length > 0) return refuse("already-invoiced", start, { startsOn: state.startsOn.toString() });
  if (start.kind !== "on-provision" && isAfter(on, state.startsOn)) {
    return refuse("provided-too-late", start, { startsOn: state.startsOn.toString() });
  }
  return decide(openedOn(state, on, applying));
}

function openedOn(state: ContractState, on: Temporal.PlainDate, applying: Applying): ContractState {
  const { product } = applying;
  const monthly = monthlyChargeOf(product.charges);
  const facts = { receivedOn: state.receivedOn.toString(), startsOn: on.toString(), ...nameFacts("name", product.name) };
  const provided = explain("provided-by-staff", [product.start], facts);
  const { nextMonth, nextTermOn } = newBilling(product, on);
  const moved: ContractState = {
    ...state,
    provided: true,
    startsOn: on,
    billedFrom: monthly ? firstFeeDay(monthly.first, on) : on,
    minimumTermEndsOn: firstTerm({ ...state, startsOn: on })?.endsOn ?? null,
    quantity: state.quantity.map((step, n) => (n === 0 ? { ...step, from: on } : step)),
    startReasons: startReasonsOf(product, { startsOn: on, reason: provided }),
    billing: { ...state.billing, nextMonth, nextTermOn },
  };
  return moveStarts(moved, state.startsOn, applying);
}
