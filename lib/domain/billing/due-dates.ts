import type { Temporal } from "temporal-polyfill";
import { businessDayFrom, isHoliday, lastDayOf, monthOf } from "../calendar";
import type { CalendarTerms } from "../catalogue/calendar-terms";
import type { DueRule, IssueRule, MonthSchedule } from "../catalogue/invoicing";
import { type Decision, decide, explain, type Reason, termOf } from "../decision";
import { dateText, dayOfMonth, type MonthNumber, monthNumberOf, monthNumberOfText } from "../month-number";

export type MonthIssue = MonthSchedule["issue"];

/** The day on which what belongs to a month (or begins in it) is invoiced. */
export function issueDayOf(rule: MonthIssue, month: MonthNumber): Temporal.PlainDate {
  const { monthsAfter, day } = inForceFor(rule, month);
  return dayOfMonth(month + monthsAfter, day);
}

function inForceFor(rule: MonthIssue, month: MonthNumber): { monthsAfter: number; day: number } {
  return rule.earlier?.find((one) => month <= monthNumberOfText(one.until)) ?? rule;
}

export function explainIssue(rule: IssueRule, anchor: Temporal.PlainDate, issuedOn: Temporal.PlainDate): Reason {
  if (rule.kind === "on-receipt") return explain("issued-on-receipt", [rule], { issuedOn: issuedOn.toString() });
  const { monthsAfter, day } = inForceFor(rule, monthNumberOf(anchor));
  return explain("issued-in-month", [rule], {
    anchorOn: dateText(anchor),
    monthsAfter,
    day,
    issuedOn: dateText(issuedOn),
  });
}

export type Due = { readonly dueOn: Temporal.PlainDate; readonly reason: Reason };

const answers = new WeakMap<DueRule, Map<string, Decision<Due>>>();

/** The last day to pay; the answer for a day of issue is the same for every contract, so it is worked out once. */
export function dueOf(
  rule: DueRule,
  issuedOn: Temporal.PlainDate,
  startsOn: Temporal.PlainDate,
  calendar: CalendarTerms,
): Decision<Due> {
  if (rule.kind === "start") {
    const facts = { startsOn: startsOn.toString(), dueOn: startsOn.toString() };
    return decide({ dueOn: startsOn, reason: explain("due-at-start", [rule], facts) });
  }
  const known = answers.get(rule) ?? new Map<string, Decision<Due>>();
  answers.set(rule, known);
  // A rule and its calendar are parts of one catalogue; the closed days keep two catalogues that share a rule apart all the same.
  const key = `${dateText(issuedOn)} ${calendar.closedDays.join()}`;
  const found = known.get(key);
  if (found) return found;
  const due = rule.kind === "issue-day" ? decide(onIssue(rule, issuedOn)) : atMonthEnd(rule, issuedOn, calendar);
  known.set(key, due);
  return due;
}

function onIssue(rule: DueRule, issuedOn: Temporal.PlainDate): Due {
  const facts = { issuedOn: issuedOn.toString(), dueOn: issuedOn.toString() };
  return { dueOn: issuedOn, reason: explain("due-on-issue", [termOf(rule)], facts) };
}

type AtMonthEnd = Extract<DueRule, { kind: "end-of-issue-month" }>;

/** A Saturday, Sunday or holiday moves it to the next business day; the operator's closed days alone do not. */
function atMonthEnd(rule: AtMonthEnd, issuedOn: Temporal.PlainDate, calendar: CalendarTerms): Decision<Due> {
  const monthEnd = lastDayOf(monthOf(issuedOn));
  const facts = { issuedOn: issuedOn.toString(), monthEndOn: monthEnd.toString(), moves: rule.moves };
  const done = (dueOn: Temporal.PlainDate) =>
    decide({ dueOn, reason: explain("due-end-of-month", [rule], { ...facts, dueOn: dueOn.toString() }) });
  if (rule.moves === "never") return done(monthEnd);
  const holiday = isHoliday(monthEnd, calendar);
  if (!holiday.ok) return holiday;
  if (monthEnd.dayOfWeek < 6 && !holiday.value) return done(monthEnd);
  const moved = businessDayFrom(monthEnd, calendar);
  return moved.ok ? done(moved.value) : moved;
}
