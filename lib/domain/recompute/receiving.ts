import type { ReasonKind } from "../reason-kinds";
import { isOpen, isWeekendOrHoliday, openDaysAfter } from "./business-days";
import type { Claim } from "./claim";
import { bounded, dayIs, type Finding, flagIs, type Recount } from "./finding";
import { secondsOf } from "./time-of-day";

/** Before the closing time of a business day it counts that day, else the next business day. */
function receivedBefore(closing: "cutoff" | "until"): Recount {
  return (claim) => {
    const applied = claim.day("appliedOn");
    const seconds = (fact: string) => secondsOf(claim.text(fact), fact);
    const inTime = claim.flag("businessDay") && seconds("appliedTime") < seconds(closing);
    if (inTime) return [dayIs(claim, "receivedOn", applied), ...businessDayOf(claim)];
    if (!claim.closedDays) return [...businessDayOf(claim), opensLater(claim)];
    const next = openDaysAfter(applied, 1, claim.closedDays);
    return [...businessDayOf(claim), ...(next === null ? [] : [dayIs(claim, "receivedOn", next)])];
  };
}

function businessDayOf(claim: Claim): Finding[] {
  const open = claim.closedDays && isOpen(claim.day("appliedOn"), claim.closedDays);
  return open === null ? [] : [flagIs(claim, "businessDay", open)];
}

function opensLater(claim: Claim): Finding {
  const received = claim.day("receivedOn");
  const holds = received > claim.day("appliedOn") && !isWeekendOrHoliday(received);
  return bounded("receivedOn", holds, "a working day after appliedOn");
}

/** The day on which an application counts as received (JP-01, JP-02). */
export const receivingRecounts = {
  "received-the-same-day": (claim) => [dayIs(claim, "receivedOn", claim.day("appliedOn"))],
  "received-by-cutoff": receivedBefore("cutoff"),
  "received-in-hours": receivedBefore("until"),
} satisfies Partial<Record<ReasonKind, Recount>>;
