import { Temporal } from "temporal-polyfill";
import { taxed, type Untaxed } from "../../billing/charges";
import { interruptionCredit, restrictionCredit } from "../../billing/credits";
import { dateInJapan, isAfter, isBefore } from "../../calendar";
import { decide, explain, type Facts, refuse, type Term } from "../../decision";
import { nameFacts } from "../../localized";
import { noYen } from "../../yen";
import { withPending } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import type { EventOf } from "../events";

/** Credits an interruption on the day it ends, or on the day of recording where that is later. Too short a one credits nothing. */
export function recordOutage(state: ContractState, event: EventOf<"outage">, applying: Applying): Step {
  const terms = applying.product.credits?.interruption;
  if (!terms) return refuse("credit-not-offered", applying.product.invoicing, nameFacts("name", applying.product.name));
  const borne = bornePart(state, event);
  if (!borne) return refuse("outside-contract", terms, outsideFacts(state, dateInJapan(event.from)));
  if (terms.noCreditFor.some((one) => one.cause === event.cause)) return decide(state);
  const line = interruptionCredit(state, borne, terms, applying);
  return line ? credit(state, line, dateInJapan(event.to), terms, applying) : decide(state);
}

/** Waives the fee of the days on which use was restricted; the credit is issued on the day after them. */
export function recordRestriction(state: ContractState, event: EventOf<"restriction">, applying: Applying): Step {
  const terms = applying.product.credits?.restriction;
  if (!terms) return refuse("credit-not-offered", applying.product.invoicing, nameFacts("name", applying.product.name));
  const first = Temporal.PlainDate.from(event.from);
  const last = Temporal.PlainDate.from(event.to);
  const endsOn = state.cancellation?.endsOn ?? last;
  const from = isBefore(first, state.startsOn) ? state.startsOn : first;
  const to = isAfter(last, endsOn) ? endsOn : last;
  if (isAfter(from, to)) return refuse("outside-contract", terms, outsideFacts(state, first));
  const line = restrictionCredit(state, { from, to }, terms, applying);
  return credit(state, line, last.add({ days: 1 }), terms, applying);
}

type Interval = { readonly from: string; readonly to: string };

/** The part of an interruption within the contract: only that time bears a fee. Null where there is none. */
function bornePart({ startsOn, cancellation }: ContractState, { from, to }: Interval): Interval | null {
  const opened = startOfDay(startsOn);
  const closed = cancellation ? startOfDay(cancellation.endsOn.add({ days: 1 })) : Temporal.Instant.from(to);
  const begin = Temporal.Instant.compare(opened, from) > 0 ? opened.toString() : from;
  const end = Temporal.Instant.compare(closed, to) < 0 ? closed.toString() : to;
  return Temporal.Instant.compare(begin, end) < 0 ? { from: begin, to: end } : null;
}

function startOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: "Asia/Tokyo" }).toInstant();
}

function outsideFacts({ startsOn, cancellation }: ContractState, day: Temporal.PlainDate): Facts {
  return { on: day.toString(), startsOn: startsOn.toString(), endsOn: cancellation?.endsOn.toString() ?? "" };
}

function credit(state: ContractState, line: Untaxed, occasionOn: Temporal.PlainDate, term: Term, applying: Applying): Step {
  if (line.amount === noYen) return decide(state);
  const lines = taxed([line], applying.catalogue.operator.tax);
  if (!lines.ok) return lines;
  const issueOn = isAfter(applying.on, occasionOn) ? applying.on : occasionOn;
  const facts = { occasionOn: occasionOn.toString(), recordedOn: applying.on.toString(), issuedOn: issueOn.toString() };
  const reasons = [explain("issued-on-occasion", [term], facts)];
  return decide(withPending(state, { issueOn, dueOn: issueOn, lines: lines.value, reasons }));
}
