import type { ReasonKind } from "../reason-kinds";
import type { Claim } from "./claim";
import { monthOfDay } from "./days";
import { bounded, type Finding, type Recount, yenIs } from "./finding";

/** The units beyond the free ones, times the price, cut to whole yen. */
function used(claim: Claim): bigint {
  return (claim.yen("unitYen") * (claim.millionths("quantity") - claim.millionths("freeQuantity"))) / 1_000_000n;
}

function fee(claim: Claim): Finding[] {
  const free = claim.millionths("freeQuantity");
  return [
    yenIs(claim, "yen", used(claim)),
    bounded("freeQuantity", free <= claim.millionths("quantity"), "no more than quantity"),
    bounded("freeQuantity", free === 0n || freeDaysReach(claim), "nothing without a free day in the month"),
  ];
}

function freeDaysReach(claim: Claim): boolean {
  return claim.text("freeUntil") !== "" && monthOfDay(claim.day("freeUntil")) >= claim.month("month");
}

function correction(claim: Claim): Finding[] {
  const after = claim.yen("afterYen");
  return [
    yenIs(claim, "afterYen", used(claim)),
    yenIs(claim, "yen", after - claim.yen("beforeYen")),
    bounded("fixedOn", monthOfDay(claim.day("fixedOn")) > claim.month("month"), "a day after month"),
  ];
}

/** What use by a meter costs. */
export const usageRecounts = {
  "usage-fee": fee,
  "usage-correction": correction,
} satisfies Partial<Record<ReasonKind, Recount>>;
