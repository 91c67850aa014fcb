import type { ReasonKind } from "../reason-kinds";
import { openDaysAfter } from "./business-days";
import type { Claim } from "./claim";
import { type DayNumber, dayIn, endAfterMonths, firstOfMonth, monthOfDay } from "./days";
import { bounded, dayIs, type Finding, nothingToRecompute, type Recount } from "./finding";

function leadTime(claim: Claim): Finding[] {
  if (!claim.closedDays) return [];
  const start = openDaysAfter(claim.day("receivedOn"), claim.count("businessDays"), claim.closedDays);
  return start === null ? [] : [dayIs(claim, "startsOn", start)];
}

/** Up to the cut-off day the 1st of next month, later the 1st of the month after next. */
function withMonth(claim: Claim): Finding[] {
  const received = claim.day("receivedOn");
  const month = monthOfDay(received);
  const cutoff = dayIn(month, claim.count("cutoffDay"));
  const [next, afterNext] = [firstOfMonth(month + 1), firstOfMonth(month + 2)];
  const late = received > cutoff;
  return [
    dayIs(claim, "cutoffOn", cutoff),
    dayIs(claim, "startsOn", late ? afterNext : next),
    dayIs(claim, "otherwiseOn", late ? next : afterNext),
  ];
}

function asDesired(claim: Claim): Finding[] {
  const earliest = claim.day("receivedOn") + claim.count("earliestDays");
  return [dayIs(claim, "earliestOn", earliest), bounded("startsOn", claim.day("startsOn") >= earliest, "a day from earliestOn")];
}

/** The first day with a fee: the first of the month so many months after that of the start. */
function feeMonth(claim: Claim): DayNumber {
  return firstOfMonth(monthOfDay(claim.day("startsOn")) + claim.count("months"));
}

function billedAfterWaiver(claim: Claim): Finding[] {
  const from = feeMonth(claim);
  return [dayIs(claim, "billedFrom", from), dayIs(claim, "waiverEndsOn", from - 1)];
}

/** When service, a term and the fee begin. */
export const startRecounts = {
  "starts-on-receipt": (claim) => [dayIs(claim, "startsOn", claim.day("receivedOn"))],
  // The day that staff chose is a decision, no arithmetic.
  "provided-by-staff": nothingToRecompute,
  // At once, or with the contract where that starts later.
  "starts-at-once": (claim) => [bounded("startsOn", claim.day("startsOn") >= claim.day("receivedOn"), "a day from receivedOn")],
  "starts-after-lead-time": leadTime,
  "starts-with-month": withMonth,
  "starts-on-desired-date": asDesired,
  "term-ends": (claim) => [dayIs(claim, "termEndsOn", endAfterMonths(claim.day("termStartsOn"), claim.count("months")))],
  // The month of the start in full, but never from a day before the start.
  "billed-from-start-month": (claim) => [dayIs(claim, "billedFrom", claim.day("startsOn"))],
  "billed-from-month-after": (claim) => [dayIs(claim, "billedFrom", feeMonth(claim))],
  "billed-after-waiver": billedAfterWaiver,
} satisfies Partial<Record<ReasonKind, Recount>>;
