import type { Temporal } from "temporal-polyfill";
import { isAfter, lastDayOf, monthOf } from "../calendar";
import type { Ends } from "../catalogue/cancellation";
import { explain, type Reason } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { dayOfMonth, lastDayOfMonth, monthNumberOf } from "../month-number";
import type { ContractState } from "./contract";
import { type Term, termAfter, termOn } from "./terms";

export type EndDate = {
  readonly endsOn: Temporal.PlainDate;
  readonly termEndsOn: Temporal.PlainDate | null;
  readonly reason: Reason;
};

/** When a cancellation that counts on `day` (received, or accepted by staff) ends the contract. */
export function endBy(ends: Ends, state: ContractState, day: Temporal.PlainDate, name: Localized): EndDate {
  const named = nameFacts("name", name);
  const termEndsOn = termOn(state, day)?.endsOn ?? null;
  switch (ends.kind) {
    case "day-of-request":
      return {
        endsOn: day,
        termEndsOn,
        reason: explain("ends-on-request", [ends], { cancelledOn: day.toString(), endsOn: day.toString(), ...named }),
      };
    case "end-of-month": {
      const endsOn = lastDayOf(monthOf(day));
      const facts = { cancelledOn: day.toString(), useEndsOn: endsOn.toString(), endsOn: endsOn.toString(), ...named };
      return { endsOn, termEndsOn, reason: explain("ends-with-month", [ends], facts) };
    }
    case "month-by-cutoff":
      return endByCutoff(ends, day, termEndsOn, named);
    case "term-end":
      return endWithTerm(ends, state, day, named);
  }
}

function endByCutoff(
  ends: Extract<Ends, { kind: "month-by-cutoff" }>,
  day: Temporal.PlainDate,
  termEndsOn: Temporal.PlainDate | null,
  named: Record<string, string>,
): EndDate {
  const month = monthNumberOf(day);
  const cutoffOn = dayOfMonth(month, ends.day);
  const late = isAfter(day, cutoffOn);
  const endsOn = lastDayOfMonth(late ? month + 1 : month);
  const facts = {
    acceptedOn: day.toString(),
    cutoffDay: ends.day,
    cutoffOn: cutoffOn.toString(),
    endsOn: endsOn.toString(),
    otherwiseOn: lastDayOfMonth(late ? month : month + 1).toString(),
    ...named,
  };
  return { endsOn, termEndsOn, reason: explain("ends-by-cutoff", [ends], facts) };
}

type TermEnd = Extract<Ends, { kind: "term-end" }>;

/** The last day on which a cancellation still ends the contract with this term. */
export function deadlineOf({ window }: TermEnd, term: Term): Temporal.PlainDate {
  return window.kind === "last-day" ? term.endsOn : dayOfMonth(monthNumberOf(term.endsOn) - window.monthsBefore, window.day);
}

function lastDayWith({ to }: TermEnd, term: Term): Temporal.PlainDate {
  return to === "term-end" ? term.endsOn : lastDayOf(monthOf(term.endsOn));
}

function endWithTerm(ends: TermEnd, state: ContractState, day: Temporal.PlainDate, named: Record<string, string>): EndDate {
  const running = termOn(state, day);
  if (!running) throw new Error(`a cancellation with the term needs one: ${state.product}`);
  const missed = isAfter(day, deadlineOf(ends, running));
  let term = running;
  while (isAfter(day, deadlineOf(ends, term))) term = termAfter(state, term);
  const next = termAfter(state, term);
  const endsOn = lastDayWith(ends, term);
  const facts = {
    decidedOn: day.toString(),
    deadlineOn: deadlineOf(ends, term).toString(),
    termEndsOn: term.endsOn.toString(),
    endsOn: endsOn.toString(),
    renewed: missed,
    missedDeadlineOn: missed ? deadlineOf(ends, running).toString() : "",
    nextDeadlineOn: deadlineOf(ends, next).toString(),
    nextEndsOn: lastDayWith(ends, next).toString(),
    ...named,
  };
  return { endsOn, termEndsOn: term.endsOn, reason: explain("ends-with-term", [ends.window, ends], facts) };
}
