import { Temporal } from "temporal-polyfill";
import type { MeterMonth } from "../../billing/billing-state";
import { issueDayOf } from "../../billing/due-dates";
import { meteredChargeOf, nextIssueAfter, toMillionths } from "../../billing/usage";
import { isAfter, isBefore } from "../../calendar";
import { decide, refuse } from "../../decision";
import { lastDayOfMonth, monthNumberOf, monthNumberOfText } from "../../month-number";
import { noYen } from "../../yen";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import type { EventOf } from "../events";

/** Records the use of a meter; the same meter, month and day again replaces what was recorded. After the month is fixed it becomes a correction. */
export function recordUsage(state: ContractState, event: EventOf<"usage">, { product, on }: Applying): Step {
  const terms = meteredChargeOf(product, event.meter);
  const schedule = product.invoicing.usage;
  if (!terms || !schedule) return refuse("meter-unknown", product.invoicing, { meter: event.meter });
  const month = monthNumberOfText(event.month);
  const day = event.on === undefined ? lastDayOfMonth(month) : Temporal.PlainDate.from(event.on);
  const { startsOn, cancellation } = state;
  const firstMonth = monthNumberOf(startsOn);
  const lastMonth = cancellation ? monthNumberOf(cancellation.endsOn) : month;
  const outside =
    monthNumberOf(day) !== month ||
    month < firstMonth ||
    month > lastMonth ||
    (event.on !== undefined && (isBefore(day, startsOn) || (cancellation && isAfter(day, cancellation.endsOn))));
  if (outside) return refuse("usage-outside-contract", terms.price, { on: day.toString(), startsOn: startsOn.toString() });
  const known = state.billing.usage.find((one) => one.meter === event.meter && one.month === month);
  const fixOn = issueDayOf(schedule.issue, month);
  const entry: MeterMonth = known ?? {
    meter: event.meter,
    month,
    records: {},
    // What comes after the day of fixing is late, also where nothing was recorded before.
    fixedOn: isAfter(fixOn, on) ? null : fixOn,
    correctOn: null,
    invoiced: noYen,
    fixedQuantity: 0n,
  };
  const changed: MeterMonth = {
    ...entry,
    records: { ...entry.records, [event.on ?? ""]: toMillionths(event.quantity) },
    correctOn: entry.fixedOn === null ? null : (entry.correctOn ?? nextIssueAfter(schedule, on)),
  };
  const others = state.billing.usage.filter((one) => one !== known);
  return decide({ ...state, billing: { ...state.billing, usage: [...others, changed] } });
}
