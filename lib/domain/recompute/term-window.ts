import type { Claim } from "./claim";
import { type DayNumber, dayIn, dayOfMonth, lastOfMonth, monthOfDay } from "./days";
import { bounded, dayIs, type Finding, flagIs } from "./finding";

/**
 * A cancellation with the term. The window itself (a day of a month so many months before the end, or the last day) is read off the one
 * deadline that decided; the deadline that was missed and the next one have to stand in the same place before their own ends.
 */
export function endsWithTerm(claim: Claim): Finding[] {
  const [decided, deadline, termEnds, ends] = ["decidedOn", "deadlineOn", "termEndsOn", "endsOn"].map(claim.day) as [
    DayNumber,
    DayNumber,
    DayNumber,
    DayNumber,
  ];
  const wholeMonth = ends === lastOfMonth(monthOfDay(termEnds));
  const nextEnds = claim.day("nextEndsOn");
  return [
    bounded("endsOn", wholeMonth || ends === termEnds, "termEndsOn or the last day of its month"),
    bounded("nextEndsOn", nextEnds > ends, "a day after endsOn"),
    bounded("deadlineOn", decided <= deadline && deadline <= termEnds, "a day from decidedOn to termEndsOn"),
    ...nextDeadline(claim, { deadline, termEnds, ends }),
    flagIs(claim, "renewed", claim.text("missedDeadlineOn") !== ""),
    ...missedDeadline(claim, { deadline, termEnds, ends, decided }),
  ];
}

type Window = { readonly deadline: DayNumber; readonly termEnds: DayNumber; readonly ends: DayNumber };

/** Where a deadline stands before the end of another term. */
function deadlineBefore(end: DayNumber, { deadline, termEnds }: Window): DayNumber {
  const monthsBefore = monthOfDay(termEnds) - monthOfDay(deadline);
  return dayIn(monthOfDay(end) - monthsBefore, dayOfMonth(deadline));
}

function nextDeadline(claim: Claim, window: Window): Finding[] {
  const nextEnds = claim.day("nextEndsOn");
  // The last day of the term itself: the next deadline is the next term's last day.
  if (window.deadline === window.termEnds && window.ends === window.termEnds) return [dayIs(claim, "nextDeadlineOn", nextEnds)];
  return [dayIs(claim, "nextDeadlineOn", deadlineBefore(nextEnds, window))];
}

function missedDeadline(claim: Claim, window: Window & { readonly decided: DayNumber }): Finding[] {
  if (claim.text("missedDeadlineOn") === "") return [];
  const missed = claim.day("missedDeadlineOn");
  const samePlace = dayOfMonth(missed) === dayOfMonth(window.deadline) || window.deadline === window.termEnds;
  return [
    bounded("missedDeadlineOn", missed < window.decided && missed < window.deadline, "a day before decidedOn"),
    bounded("missedDeadlineOn", samePlace, "the same day of a month as deadlineOn"),
  ];
}
