import type { ReasonKind } from "../reason-kinds";
import type { Claim } from "./claim";
import { endAfterMonths, monthOfDay } from "./days";
import { bounded, dayIs, type Finding, type Recount, yenIs } from "./finding";

/** So many of the months after the end up to that of the minimum term's: those of one fee that are not invoiced yet. */
function earlyTermination(claim: Claim): Finding[] {
  const months = claim.count("months");
  const left = monthOfDay(claim.day("minimumTermEndsOn")) - monthOfDay(claim.day("endsOn"));
  return [
    bounded("months", months >= 1 && months <= left, `1 to ${left}`),
    yenIs(claim, "yen", claim.yen("monthlyYen") * BigInt(months)),
  ];
}

function renewalCredited(claim: Claim): Finding[] {
  const [from, to] = [claim.day("from"), claim.day("to")];
  return [
    // A fee that is due once pays for its day only.
    to === from ? bounded("to", true, "from") : dayIs(claim, "to", endAfterMonths(from, 12)),
    bounded("yen", claim.yen("yen") < 0n, "a credit"),
    bounded("endsOn", claim.day("endsOn") < from, "a day before from"),
  ];
}

function usedAfterEnd(claim: Claim): Finding[] {
  const month = claim.month("month");
  const found = monthOfDay(claim.day("endsOn")) < month && month <= monthOfDay(claim.day("confirmedOn"));
  return [bounded("month", found, "a month after endsOn up to that of confirmedOn")];
}

/** What an end costs or gives back, and what use after it costs. */
export const afterEndRecounts = {
  "early-termination": earlyTermination,
  "renewal-credited": renewalCredited,
  "used-after-end": usedAfterEnd,
  "next-term-used": (claim) => [yenIs(claim, "yen", claim.yen("monthlyYen") * BigInt(claim.count("months")))],
} satisfies Partial<Record<ReasonKind, Recount>>;
