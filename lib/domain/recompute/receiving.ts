import type { ReasonKind } from "../reason-kinds";
import { isOpen, isWeekendOrHoliday, openDaysAfter } from "./business-days";
import { type Claim, UnreadableFact } from "./claim";
import { bounded, dayIs, type Finding, flagIs, type Recount } from "./finding";

/** Seconds since midnight of `13:00` or `12:59:59`. */
function secondsOf(claim: Claim, fact: string): number {
  const [, hours, minutes, seconds = "0"] = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(claim.text(fact)) ?? [];
  if (!hours || !minutes) throw new UnreadableFact(fact, "a time of day");
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Before the closing time of a business day it counts that day, else the next business day. */
function receivedBefore(closing: "cutoff" | "until"): Recount {
  return (claim) => {
    const applied = claim.day("appliedOn");
    const inTime = claim.flag("businessDay") && secondsOf(claim, "appliedTime") < secondsOf(claim, closing);
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
