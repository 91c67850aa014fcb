import { Temporal } from "temporal-polyfill";
import type { ReasonKind } from "../reason-kinds";
import { type Claim, UnreadableFact } from "./claim";
import { countIs, type Finding, flagIs, type Recount, yenIs } from "./finding";

function minutesOf(claim: Claim): number {
  const [from, to] = ["from", "to"].map((fact) => {
    try {
      return Temporal.Instant.from(claim.text(fact)).epochMilliseconds;
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableFact(fact, "an instant");
      throw error;
    }
  }) as [number, number];
  return Math.floor((to - from) / 60_000);
}

/** Every full 24 hours beyond the first hours credit one part of the year. */
function interruption(claim: Claim): Finding[] {
  const minutes = minutesOf(claim);
  const beyond = minutes - claim.count("beyondHours") * 60;
  const days = Math.max(0, Math.floor(beyond / (24 * 60)));
  return [
    countIs(claim, "minutes", minutes),
    countIs(claim, "creditDays", days),
    yenIs(claim, "yen", -((claim.yen("yearlyYen") * BigInt(days)) / BigInt(claim.count("yearDays")))),
  ];
}

/** Each day touched credits one part of a month (a twelfth of the year, and what is paid by the month), up to the month itself. */
function restriction(claim: Claim): Finding[] {
  const days = claim.day("to") - claim.day("from") + 1;
  const twelfths = claim.yen("yearlyYen") + 12n * claim.yen("monthlyYen");
  const month = twelfths / 12n;
  const byDays = (twelfths * BigInt(days)) / (12n * BigInt(claim.count("monthDays")));
  return [
    countIs(claim, "days", days),
    yenIs(claim, "monthYen", month),
    flagIs(claim, "capped", byDays > month),
    yenIs(claim, "yen", -(byDays > month ? month : byDays)),
  ];
}

/** What a service that stood still gives back. */
export const creditRecounts = {
  "interruption-credit": interruption,
  "restriction-credit": restriction,
} satisfies Partial<Record<ReasonKind, Recount>>;
