import type { Reason } from "../decision";
import type { ReasonKind } from "../reason-kinds";
import { afterEndRecounts } from "./after-end";
import type { ClosedDays } from "./business-days";
import { caseworkRecounts } from "./casework";
import { readClaim, UnreadableFact } from "./claim";
import { creditRecounts } from "./credits";
import { endRecounts } from "./ends";
import { feeRecounts } from "./fees";
import type { Finding, Recount } from "./finding";
import { invoicingRecounts } from "./invoicing";
import { latenessRecounts } from "./lateness";
import { priceRecounts } from "./prices";
import { receivingRecounts } from "./receiving";
import { startRecounts } from "./starts";
import { totalRecounts } from "./totals";
import { usageRecounts } from "./usage";

type Value = string | number | boolean;

export type Disagreement = { readonly fact: string; readonly claimed: Value | null; readonly recomputed: Value };

/** `checked` names the facts that were reckoned again; a reason without arithmetic has none. */
export type Recomputed = { readonly checked: readonly string[]; readonly disagreements: readonly Disagreement[] };

const recounts = {
  ...receivingRecounts,
  ...startRecounts,
  ...endRecounts,
  ...invoicingRecounts,
  ...feeRecounts,
  ...priceRecounts,
  ...usageRecounts,
  ...afterEndRecounts,
  ...creditRecounts,
  ...latenessRecounts,
  ...totalRecounts,
  ...caseworkRecounts,
} satisfies Record<ReasonKind, Recount>;

/**
 * Reckons again, from its facts alone and by code of its own, what a reason claims. The operator's closed days stand in no facts: without
 * them the dates that depend on business days are only bounded.
 */
export function recompute(reason: Reason, closedDays: ClosedDays | null = null): Recomputed {
  const claim = readClaim(reason, closedDays);
  try {
    const findings: readonly Finding[] = recounts[reason.kind](claim);
    return {
      checked: [...new Set(findings.filter((one) => one.exact).map((one) => one.fact))],
      disagreements: findings
        .filter((one) => !one.agrees)
        .map(({ fact, recomputed }) => ({ fact, claimed: reason.facts[fact] ?? null, recomputed })),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFact)) throw error;
    const { fact, wanted } = error;
    return { checked: [], disagreements: [{ fact, claimed: reason.facts[fact] ?? null, recomputed: wanted }] };
  }
}
