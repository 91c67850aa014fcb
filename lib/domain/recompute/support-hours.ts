import { isOpen, isWeekendOrHoliday, openDaysAfter } from "./business-days";
import type { Claim } from "./claim";
import { bounded, dayIs, type Finding, flagIs } from "./finding";
import { secondsOf } from "./time-of-day";

type Hours = { readonly from: number; readonly until: number };

/** Reads `09:00-12:00,13:00-17:30`. */
function hoursIn(claim: Claim): Hours[] {
  const each = claim.text("hours").split(",");
  return each.map((one) => {
    const [from = "", until = ""] = one.split("-");
    return { from: secondsOf(from, "hours"), until: secondsOf(until, "hours") };
  });
}

function timeIs(claim: Claim, seconds: number): Finding {
  const agrees = secondsOf(claim.text("answeredTime"), "answeredTime") === seconds;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  return { fact: "answeredTime", exact: true, agrees, recomputed: parts.join(":") };
}

/** At once within the hours, at the next opening before and between them, else when the next business day opens. */
export function answeredFrom(claim: Claim): Finding[] {
  const asked = claim.day("askedOn");
  const time = secondsOf(claim.text("askedTime"), "askedTime");
  const hours = hoursIn(claim);
  const businessDay = claim.flag("businessDay");
  const known = claim.closedDays && isOpen(asked, claim.closedDays);
  const day = known === null ? [] : [flagIs(claim, "businessDay", known)];
  const next = businessDay ? hours.find(({ until }) => time < until) : undefined;
  if (next) {
    const atOnce = time >= next.from;
    const opens = timeIs(claim, atOnce ? time : next.from);
    return [...day, flagIs(claim, "atOnce", atOnce), dayIs(claim, "answeredOn", asked), opens];
  }
  const first = timeIs(claim, hours[0]?.from ?? 0);
  return [...day, flagIs(claim, "atOnce", false), ...laterDay(claim), first];
}

function laterDay(claim: Claim): Finding[] {
  const [asked, answered] = [claim.day("askedOn"), claim.day("answeredOn")];
  if (!claim.closedDays) {
    const holds = answered > asked && !isWeekendOrHoliday(answered);
    return [bounded("answeredOn", holds, "a working day after askedOn")];
  }
  const next = openDaysAfter(asked, 1, claim.closedDays);
  return next === null ? [] : [dayIs(claim, "answeredOn", next)];
}
