import type { ReasonKind } from "../reason-kinds";
import { type Claim, UnreadableFact } from "./claim";
import { countIs, type Finding, type Recount, yenIs } from "./finding";

type Step = { readonly upTo: bigint; readonly yen: bigint };

/** Reads `10:300000,50:380000`. */
function readSteps(claim: Claim): Step[] {
  return claim
    .text("steps")
    .split(",")
    .map((one) => {
      const [, upTo, yen] = /^(\d+):(\d+)$/.exec(one) ?? [];
      if (!upTo || !yen) throw new UnreadableFact("steps", "steps such as 10:300000,50:380000");
      return { upTo: BigInt(upTo), yen: BigInt(yen) };
    });
}

/** The first step that reaches the quantity; beyond the last, so much more for every further so many or part of them. */
function bySteps(claim: Claim): Finding[] {
  const steps = readSteps(claim);
  const quantity = BigInt(claim.count("quantity"));
  const last = steps.at(-1) ?? { upTo: 0n, yen: 0n };
  const reached = steps.find((step) => step.upTo >= quantity) ?? null;
  const every = BigInt(claim.count("beyondEvery"));
  const parts = reached ? 0n : (quantity - last.upTo + every - 1n) / every;
  const stepYen = (reached ?? last).yen;
  return [
    countIs(claim, "stepUpTo", Number(reached?.upTo ?? 0n)),
    yenIs(claim, "stepYen", stepYen),
    countIs(claim, "beyondFrom", Number(last.upTo)),
    countIs(claim, "beyondCount", Number(parts)),
    yenIs(claim, "yen", stepYen + parts * claim.yen("beyondYen")),
  ];
}

/** What so many units cost. */
export const priceRecounts = {
  "price-per-unit": (claim) => [yenIs(claim, "yen", claim.yen("unitYen") * BigInt(claim.count("quantity")))],
  "price-steps": bySteps,
} satisfies Partial<Record<ReasonKind, Recount>>;
