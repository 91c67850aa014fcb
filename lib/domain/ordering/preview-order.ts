import { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import { dateInJapan } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { MemberKind } from "../catalogue/who";
import type { ContractState } from "../contracts/contract";
import type { EventOf } from "../contracts/events";
import { apply } from "../contracts/state";
import { type Decision, decide, type Reason } from "../decision";
import type { Yen } from "../yen";
import { costUntil, outlookOf } from "./outlook";

export type OrderPreview = {
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  /** The last day of the minimum term, null where there is none. */
  readonly minimumTermEndsOn: Temporal.PlainDate | null;
  readonly startReasons: readonly Reason[];
  /** What will be invoiced for the minimum term, or for the first year where there is none, with the days of issue and payment. */
  readonly invoices: readonly Invoice[];
  /** All of these together, tax included. */
  readonly total: Yen;
  /** The day up to which `invoices` and `total` reach. */
  readonly until: Temporal.PlainDate;
  /** The last day on which the order can be taken back; null where it can't. */
  readonly withdrawableUntil: Temporal.PlainDate | null;
  /** The last instant at which the same order still starts on the same day, and the start that one a moment later would have. */
  readonly later: { readonly lastAt: Temporal.Instant; readonly startsOn: Temporal.PlainDate } | null;
};

/** What an order will mean, reckoned by the functions that will bill it. */
export function previewOrder(event: EventOf<"order">, terms: TermsByDay, member: MemberKind): Decision<OrderPreview> {
  const applied = apply(null, event, terms, { member });
  if (!applied.ok) return applied;
  const { state, issued } = applied.value;
  const until = state.minimumTermEndsOn ?? state.startsOn.add({ years: 1 }).subtract({ days: 1 });
  // Invoices in arrears come after the time that they are for.
  const outlook = outlookOf(state, terms, until.add({ months: 3 }), issued);
  if (!outlook.ok) return outlook;
  const invoices = outlook.value.invoices.filter((invoice) =>
    invoice.lines.some((line) => Temporal.PlainDate.compare(line.from, until) <= 0),
  );
  return decide({
    receivedOn: state.receivedOn,
    startsOn: state.startsOn,
    minimumTermEndsOn: state.minimumTermEndsOn,
    startReasons: state.startReasons,
    invoices,
    total: costUntil(invoices, until, terms),
    until,
    withdrawableUntil: withdrawableUntil(state, terms, event),
    later: laterStart(event, state, terms, member),
  });
}

function withdrawableUntil(state: ContractState, terms: TermsByDay, event: EventOf<"order">): Temporal.PlainDate | null {
  const day = state.startsOn.subtract({ days: 1 });
  const at = day.toZonedDateTime({ timeZone: "Asia/Tokyo" }).toInstant();
  const asked = { id: "withdraw", type: "withdraw-order", contract: event.contract, at: at.toString() } as const;
  const first = Temporal.Instant.compare(at, event.at) < 0 ? { ...asked, at: event.at } : asked;
  return apply(state, first, terms).ok ? day : null;
}

/** How far ahead the next cut-off is looked for. */
const furthestDays = 62;

function laterStart(event: EventOf<"order">, state: ContractState, terms: TermsByDay, member: MemberKind): OrderPreview["later"] {
  if (event.desiredStart !== undefined) return null;
  const startAt = (at: Temporal.Instant) => {
    const again = apply(null, { ...event, at: at.toString() }, terms, { member });
    return again.ok ? again.value.state.startsOn : null;
  };
  const same = (at: Temporal.Instant) => startAt(at)?.equals(state.startsOn) ?? false;
  let low = Temporal.Instant.from(event.at);
  let high = nextDay(low);
  for (let days = 0; same(high); days += 1) {
    if (days === furthestDays) return null;
    low = high;
    high = nextDay(high);
  }
  // The start moves once in between: halve the time until one second is left.
  for (let gap = secondsBetween(low, high); gap > 1; gap = secondsBetween(low, high)) {
    const middle = low.add({ seconds: Math.floor(gap / 2) });
    if (same(middle)) low = middle;
    else high = middle;
  }
  const startsOn = startAt(high);
  return startsOn ? { lastAt: low, startsOn } : null;
}

function nextDay(at: Temporal.Instant): Temporal.Instant {
  return dateInJapan(at).add({ days: 1 }).toZonedDateTime({ timeZone: "Asia/Tokyo" }).toInstant();
}

function secondsBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.ceil((to.epochMilliseconds - from.epochMilliseconds) / 1000);
}
