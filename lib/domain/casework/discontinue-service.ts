import type { Temporal } from "temporal-polyfill";
import { isBefore } from "../calendar";
import type { DiscontinuationTerms } from "../catalogue/casework";
import { type Decision, decide, explain, type Reason, refuse } from "../decision";

export type Discontinuation = {
  readonly endsOn: Temporal.PlainDate;
  readonly earliestOn: Temporal.PlainDate;
  readonly reason: Reason;
};

/**
 * Whether a service may be given up on a day: so many months after the notice at the earliest, on the same day of the month or, where
 * that month has no such day, on its last (notice 30 November, three months: 28 February).
 */
export function discontinueService(
  terms: DiscontinuationTerms,
  noticeOn: Temporal.PlainDate,
  endsOn: Temporal.PlainDate,
): Decision<Discontinuation> {
  const earliestOn = noticeOn.add({ months: terms.months });
  const facts = { noticeOn: noticeOn.toString(), months: terms.months, earliestOn: earliestOn.toString() };
  if (isBefore(endsOn, earliestOn)) return refuse("discontinuation-too-early", terms, { ...facts, endsOn: endsOn.toString() });
  return decide({ endsOn, earliestOn, reason: explain("discontinuation-earliest", [terms], facts) });
}
