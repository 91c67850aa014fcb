import type { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import { dateInJapan } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ApplyContext } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import type { EventOf } from "../contracts/events";
import { apply } from "../contracts/state";
import { type Decision, decide, type Reason } from "../decision";

export type AskedEnding = {
  readonly at: Temporal.Instant;
  readonly early?: boolean;
  /** By the consumer's right. */
  readonly initial?: boolean;
};

/** A contract as a request for its end leaves it. */
export type Ended = {
  /** The day on which one asks (and staff accept, where they do). */
  readonly actOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly invoices: readonly Invoice[];
  readonly reasons: readonly Reason[];
  readonly after: ContractState;
};

/** What asking for the end makes of a contract: the very step that the request goes through, accepted at once where staff accept. */
export function askedEnding(state: ContractState, asked: AskedEnding, terms: TermsByDay, context: ApplyContext): Decision<Ended> {
  const base = { id: "preview", contract: state.contract, at: asked.at.toString() };
  const request: EventOf<"request-cancellation" | "initial-cancellation"> = asked.initial
    ? { ...base, type: "initial-cancellation" }
    : { ...base, type: "request-cancellation", ...(asked.early ? { early: true } : {}) };
  const requested = apply(state, request, terms, context);
  if (!requested.ok) return requested;
  const waits = requested.value.state.cancellation === null;
  const accepted = waits ? apply(requested.value.state, { ...base, type: "accept-cancellation" }, terms, context) : requested;
  if (!accepted.ok) return accepted;
  const { state: after } = accepted.value;
  if (!after.cancellation) throw new Error(`an accepted cancellation has no end: ${state.product}`);
  const { endsOn, reasons } = after.cancellation;
  const invoices = waits ? [...requested.value.issued, ...accepted.value.issued] : requested.value.issued;
  return decide({ actOn: dateInJapan(asked.at), endsOn, invoices, reasons, after });
}

/** How far ahead the next edge is looked for: past the longest window of a yearly term. */
const furthestDays = 400;

export type EndingEdge = { readonly last: Temporal.Instant; readonly next: Temporal.Instant };

/**
 * The last day on which asking still gives the same end, and the first with a later one: asking later never ends a contract earlier, so
 * the days are halved. Null where every day gives its own end, or none another.
 */
export function endingEdge(
  ask: (at: Temporal.Instant) => Decision<Ended>,
  now: Temporal.Instant,
  endsOn: Temporal.PlainDate,
): EndingEdge | null {
  const dayAfter = (days: number) => dateInJapan(now).add({ days }).toZonedDateTime({ timeZone: "Asia/Tokyo" }).toInstant();
  const endAfter = (days: number) => {
    const asked = ask(dayAfter(days));
    return asked.ok ? asked.value.endsOn : null;
  };
  let same = 0;
  let other = furthestDays;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (endAfter(middle)?.equals(endsOn)) same = middle;
    else other = middle;
  }
  const next = endAfter(other);
  const daily = same === 0 && next?.equals(endsOn.add({ days: 1 }));
  if (!next || next.equals(endsOn) || daily) return null;
  return { last: same === 0 ? now : dayAfter(same), next: dayAfter(other) };
}
