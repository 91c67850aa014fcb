import type { Temporal } from "temporal-polyfill";
import { chargesFor } from "../billing/charges";
import { withoutFeeIn } from "../billing/forecast";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import type { Reason } from "../decision";

/** Why an item costs in a month what it costs: the reasons of its statement's lines, or why there is no fee yet. Empty where neither is. */
export function monthReasons(
  state: ContractState,
  terms: TermsByDay,
  item: string,
  month: Temporal.PlainYearMonth,
): readonly Reason[] {
  const charges = chargesFor(state, terms, month);
  const charged = charges.ok ? charges.value.filter((one) => one.item === item) : [];
  if (charged.length > 0) return charged.flatMap((one) => one.reasons);
  return withoutFeeIn(state, terms, month).flatMap((one) => (one.item === item ? [one.reason] : []));
}
