import type { Temporal } from "temporal-polyfill";
import type { Charge } from "../billing/charge";
import { chargesFor } from "../billing/charges";
import { withoutFeeIn } from "../billing/forecast";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide } from "../decision";
import type { ScheduleMonth } from "./preview";

/** What the named items will be charged month by month. It asks the function that bills, so the preview can't promise another amount. */
export function scheduleOf(
  state: ContractState,
  terms: TermsByDay,
  items: readonly string[],
  from: Temporal.PlainYearMonth,
  count: number,
): Decision<readonly ScheduleMonth[]> {
  const months: ScheduleMonth[] = [];
  for (let n = 0; n < count; n += 1) {
    const month = from.add({ months: n });
    const charges = chargesFor(state, terms, month);
    if (!charges.ok) return charges;
    months.push({
      month: month.toString(),
      charges: charges.value.filter((charge) => items.includes(charge.item)),
      withoutFee: withoutFeeIn(state, terms, month).flatMap((one) => (items.includes(one.item) ? [one.reason] : [])),
    });
  }
  return decide(months);
}

export function chargesOf(schedule: readonly ScheduleMonth[]): Charge[] {
  return schedule.flatMap((month) => month.charges);
}
