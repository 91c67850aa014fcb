import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { ReportTerms } from "../catalogue/casework";
import { explain, type Reason } from "../decision";

export type ReportedChange = {
  readonly changedOn: Temporal.PlainDate;
  /** Null while nothing is reported. */
  readonly reportedOn: Temporal.PlainDate | null;
};

export type ReportDue = { readonly dueOn: Temporal.PlainDate; readonly lateDays: number; readonly reason: Reason };

/**
 * By when a change is to be reported, and by how many days it is late: on the day of the report, or so far, on `today`. The day of the
 * change itself isn't counted, and the last day is still in time.
 */
export function reportDue(terms: ReportTerms, { changedOn, reportedOn }: ReportedChange, today: Temporal.PlainDate): ReportDue {
  const dueOn = changedOn.add({ days: terms.days });
  const judgedOn = reportedOn ?? today;
  const lateDays = isAfter(judgedOn, dueOn) ? dueOn.until(judgedOn).days : 0;
  const reason = explain("report-due", [terms], {
    changedOn: changedOn.toString(),
    days: terms.days,
    dueOn: dueOn.toString(),
    reported: reportedOn !== null,
    judgedOn: judgedOn.toString(),
    lateDays,
  });
  return { dueOn, lateDays, reason };
}
