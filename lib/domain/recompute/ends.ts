import type { ReasonKind } from "../reason-kinds";
import type { Claim } from "./claim";
import { dayIn, lastOfMonth, monthOfDay } from "./days";
import { bounded, dayIs, type Finding, nothingToRecompute, type Recount } from "./finding";
import { endsWithTerm } from "./term-window";

/** Use ends on the day of the request or with the fee; which of the two is a choice of the terms that the facts don't repeat. */
function endOfUse(claim: Claim): Finding {
  const use = claim.day("useEndsOn");
  return bounded("useEndsOn", use === claim.day("cancelledOn") || use === claim.day("endsOn"), "cancelledOn or endsOn");
}

function withMonthOf(fact: string): (claim: Claim) => Finding {
  return (claim) => dayIs(claim, "endsOn", lastOfMonth(monthOfDay(claim.day(fact))));
}

function inWaiver(claim: Claim): Finding[] {
  const waiverEnds = claim.day("waiverEndsOn");
  return [
    withMonthOf("cancelledOn")(claim),
    endOfUse(claim),
    dayIs(claim, "waiverEndsOn", lastOfMonth(monthOfDay(waiverEnds))),
    bounded("endsOn", claim.day("endsOn") <= waiverEnds, "a day up to waiverEndsOn"),
  ];
}

/** Up to the cut-off day the end of this month, later the end of the next. */
function byCutoff(claim: Claim): Finding[] {
  const accepted = claim.day("acceptedOn");
  const month = monthOfDay(accepted);
  const cutoff = dayIn(month, claim.count("cutoffDay"));
  const late = accepted > cutoff;
  return [
    dayIs(claim, "cutoffOn", cutoff),
    dayIs(claim, "endsOn", lastOfMonth(late ? month + 1 : month)),
    dayIs(claim, "otherwiseOn", lastOfMonth(late ? month : month + 1)),
  ];
}

function withinConsumerRight(claim: Claim): Finding[] {
  const document = claim.day("documentOn");
  const last = document + claim.count("days") - 1;
  const ends = claim.day("endsOn");
  return [
    dayIs(claim, "lastDayOn", last),
    bounded("endsOn", ends >= document && ends <= last, "a day from documentOn to lastDayOn"),
  ];
}

function early(claim: Claim): Finding[] {
  const within = claim.day("endsOn") <= claim.day("minimumTermEndsOn");
  return [withMonthOf("receivedOn")(claim), bounded("endsOn", within, "a day up to minimumTermEndsOn")];
}

/** When a contract or an option ends. */
export const endRecounts = {
  "ends-with-month": (claim) => [withMonthOf("cancelledOn")(claim), endOfUse(claim)],
  "ends-on-request": (claim) => [dayIs(claim, "endsOn", claim.day("cancelledOn"))],
  "ends-by-cutoff": byCutoff,
  "ends-with-term": endsWithTerm,
  "ends-early": early,
  "ends-within-consumer-right": withinConsumerRight,
  "ends-terminated": (claim) => [withMonthOf("decidedOn")(claim)],
  "ends-in-waiver": inWaiver,
  "ends-with-contract": (claim) => [dayIs(claim, "useEndsOn", claim.day("endsOn"))],
  "ends-with-base": nothingToRecompute,
  "ends-with-account-id": nothingToRecompute,
  "ends-by-itself": nothingToRecompute,
  // From the month or the day of receipt, by a start rule or after an end: the rule stands in the terms, not in the facts.
  "quantity-from": (claim) => [
    bounded("toQuantity", claim.count("toQuantity") !== claim.count("fromQuantity"), "another number than fromQuantity"),
  ],
} satisfies Partial<Record<ReasonKind, Recount>>;
