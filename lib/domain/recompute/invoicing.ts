import type { ReasonKind } from "../reason-kinds";
import { isOpen, isWeekendOrHoliday } from "./business-days";
import type { Claim } from "./claim";
import { type DayNumber, dayIn, lastOfMonth, monthOfDay } from "./days";
import { bounded, dayIs, type Finding, flagIs, nothingToRecompute, type Recount } from "./finding";

function inMonth(claim: Claim): Finding[] {
  const month = monthOfDay(claim.day("anchorOn")) + claim.count("monthsAfter");
  return [dayIs(claim, "issuedOn", dayIn(month, claim.count("day")))];
}

/** The days of issue and card charge are the operator's; what follows from them is the month's last day. */
function monthAfter(claim: Claim): Finding[] {
  const month = monthOfDay(claim.day("issuedOn"));
  return [
    dayIs(claim, "dueOn", lastOfMonth(month)),
    bounded("issuedOn", month > claim.month("month"), "a day after month"),
    bounded("cardChargedOn", monthOfDay(claim.day("cardChargedOn")) === month, "a day of the month of issue"),
  ];
}

/** A Saturday, Sunday or holiday moves it to the next business day; the operator's closed days alone don't (BZ-17). */
function dueAfter(monthEnd: DayNumber, claim: Claim): Finding[] {
  if (claim.text("moves") === "never" || !isWeekendOrHoliday(monthEnd)) return [dayIs(claim, "dueOn", monthEnd)];
  if (!claim.closedDays) return [bounded("dueOn", claim.day("dueOn") > monthEnd, "a day after monthEndOn")];
  let day = monthEnd + 1;
  while (isOpen(day, claim.closedDays) === false) day += 1;
  return isOpen(day, claim.closedDays) === null ? [] : [dayIs(claim, "dueOn", day)];
}

function endOfMonth(claim: Claim): Finding[] {
  const monthEnd = lastOfMonth(monthOfDay(claim.day("issuedOn")));
  return [dayIs(claim, "monthEndOn", monthEnd), ...dueAfter(monthEnd, claim)];
}

/** Which methods may have a barcode is the operator's choice; the amount and its limit decide for the rest. A credit is not paid. */
function barcode(claim: Claim): Finding[] {
  const total = claim.yen("total");
  if (total > 0n && total < claim.yen("below"))
    return [bounded("barcode", claim.flag("barcode") || claim.text("method") !== "invoice", "true for an invoice")];
  return [flagIs(claim, "barcode", false)];
}

/** When an invoice is issued and due. */
export const invoicingRecounts = {
  "issued-month-after": monthAfter,
  "issued-in-month": inMonth,
  "issued-on-receipt": nothingToRecompute,
  "issued-on-occasion": (claim) => [dayIs(claim, "issuedOn", Math.max(claim.day("occasionOn"), claim.day("recordedOn")))],
  "due-end-of-month": endOfMonth,
  "due-on-issue": (claim) => [dayIs(claim, "dueOn", claim.day("issuedOn"))],
  "due-at-start": (claim) => [dayIs(claim, "dueOn", claim.day("startsOn"))],
  barcode,
} satisfies Partial<Record<ReasonKind, Recount>>;
