import type { ReasonKind } from "../reason-kinds";
import type { Claim } from "./claim";
import { endAfterMonths, firstOfMonth, monthOfDay } from "./days";
import { bounded, countIs, dayIs, type Finding, nothingToRecompute, type Recount, yenIs } from "./finding";

/**
 * The first day with a fee by the start and the kind of the first fee. A waiver's length and the exception for a start on the 1st stand
 * in the terms: there the facts only bound it.
 */
function billedFrom(claim: Claim): Finding {
  const starts = claim.day("startsOn");
  const [own, next] = [firstOfMonth(monthOfDay(starts)), firstOfMonth(monthOfDay(starts) + 1)];
  const claimed = claim.day("billedFrom");
  switch (claim.text("firstKind")) {
    case "same-month":
      return dayIs(claim, "billedFrom", starts);
    case "month-after":
      return starts === own && claimed === own
        ? bounded("billedFrom", true, "the first of startsOn's month or the next")
        : dayIs(claim, "billedFrom", next);
    default:
      return bounded("billedFrom", claimed === firstOfMonth(monthOfDay(claimed)) && claimed > own, "the first of a later month");
  }
}

function regularMonth(claim: Claim): Finding[] {
  const month = claim.month("month");
  const ended = claim.has("endsOn") && monthOfDay(claim.day("endsOn")) < month;
  return [billedFrom(claim), bounded("month", monthOfDay(claim.day("billedFrom")) <= month && !ended, "a month with a fee")];
}

function lastMonth(claim: Claim): Finding[] {
  const within = monthOfDay(claim.day("startsOn")) <= claim.month("month");
  const ends = monthOfDay(claim.day("endsOn")) === claim.month("month");
  return [billedFrom(claim), bounded("month", within && ends, "the month of endsOn")];
}

function freeMonth(claim: Claim): Finding[] {
  const month = claim.month("month");
  const billed = claim.day("billedFrom");
  const free = monthOfDay(claim.day("startsOn")) <= month && month < monthOfDay(billed);
  return [billedFrom(claim), dayIs(claim, "waiverEndsOn", billed - 1), bounded("month", free, "a month before billedFrom")];
}

/** A term of twelve months: that is what a yearly fee pays for. */
function year(claim: Claim): Finding[] {
  return [dayIs(claim, "to", endAfterMonths(claim.day("from"), 12))];
}

/** The term's months that have not ended before the day, its own included; each ends as a term of that many months would. */
function monthsLeft(claim: Claim): number {
  const [start, day, months] = [claim.day("termStartsOn"), claim.day("startsOn"), claim.count("months")];
  let gone = 0;
  while (gone < months && endAfterMonths(start, gone + 1) < day) gone += 1;
  return months - gone;
}

function remaining(claim: Claim): Finding[] {
  const months = claim.count("months");
  const left = monthsLeft(claim);
  const difference = claim.yen("afterYen") - claim.yen("beforeYen");
  return [
    dayIs(claim, "termEndsOn", endAfterMonths(claim.day("termStartsOn"), months)),
    countIs(claim, "remaining", left),
    yenIs(claim, "yen", (difference * BigInt(left)) / BigInt(months)),
  ];
}

/** What a line costs for its time. */
export const feeRecounts = {
  "monthly-fee": regularMonth,
  "last-month-in-full": lastMonth,
  "first-month-free": freeMonth,
  "waiver-month": freeMonth,
  "yearly-fee": year,
  "setup-fee": nothingToRecompute,
  "remaining-months": remaining,
  "re-signup-fee": (claim) => [bounded("times", claim.count("times") >= 2, "2 or more")],
} satisfies Partial<Record<ReasonKind, Recount>>;
