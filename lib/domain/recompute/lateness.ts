import type { ReasonKind } from "../reason-kinds";
import { type Claim, UnreadableFact } from "./claim";
import { bounded, type Finding, type Recount, yenIs } from "./finding";

type Segment = { readonly open: bigint; readonly days: bigint };

/** Reads `660000*10,300000*20`: so much open for so many days. */
function readSegments(claim: Claim): Segment[] {
  return claim
    .text("segments")
    .split(",")
    .map((one) => {
      const [, open, days] = /^(\d+)\*(\d+)$/.exec(one) ?? [];
      if (!open || !days) throw new UnreadableFact("segments", "segments such as 660000*10");
      return { open: BigInt(open), days: BigInt(days) };
    });
}

/** From the day after the due date to the day before the payment, cut once at the end (JP-15). */
function interest(claim: Claim): Finding[] {
  const segments = readSegments(claim);
  const days = segments.reduce((sum, segment) => sum + segment.days, 0n);
  const late = claim.day("paidOn") - claim.day("dueOn") - 1;
  const product = segments.reduce((sum, segment) => sum + segment.open * segment.days, 0n);
  const rate = BigInt(claim.count("denominator")) * BigInt(claim.count("yearDays"));
  const falls = segments.every((segment, n) => n === 0 || segment.open <= (segments[n - 1]?.open ?? 0n));
  return [
    yenIs(claim, "yen", (product * BigInt(claim.count("numerator"))) / rate),
    { fact: "segments", exact: true, agrees: days === BigInt(late), recomputed: `${late} days` },
    bounded("segments", falls, "open balances that never rise"),
  ];
}

/** What late payment, evasion and corrections of the past cost. */
export const latenessRecounts = {
  "late-interest": interest,
  surcharge: (claim) => [yenIs(claim, "yen", claim.yen("evaded") * BigInt(claim.count("times")))],
  "month-changed": (claim) => [yenIs(claim, "yen", claim.yen("afterYen") - claim.yen("beforeYen"))],
  corrected: (claim) => [yenIs(claim, "yen", claim.yen("afterYen") - claim.yen("beforeYen"))],
} satisfies Partial<Record<ReasonKind, Recount>>;
