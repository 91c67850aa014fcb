import { Temporal } from "temporal-polyfill";
import type { OptionTerms } from "../catalogue/option";
import type { ContractState, OptionInstance } from "../contracts/contract";
import { type Decision, decide, type Reason, refuse } from "../decision";
import { nameFacts } from "../localized";
import { currentInstance, waiverEndOf } from "./option-standing";

/** The days whose damage may be claimed, and why they begin where they do. */
export type ClaimCover = {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly reason: Reason | null;
};

/**
 * Decides from which day damage is covered: from the day after the waiver (FB-20), as long as the option may be used. In the waiver
 * there is nothing to claim, and the refusal says from when there is.
 */
export function claimCover(state: ContractState, terms: OptionTerms, today: Temporal.PlainDate): Decision<ClaimCover> {
  const facts = nameFacts("name", terms.name);
  const term = terms.claims ?? null;
  const instance = currentInstance(state, terms.code, null, today);
  if (!term || !instance || !isUsable(instance, today)) return refuse("not-held", term ?? terms.heldBy, facts);
  const waiverEndsOn = waiverEndOf(terms, instance);
  const from = waiverEndsOn?.add({ days: 1 }) ?? instance.startsOn;
  if (Temporal.PlainDate.compare(today, from) < 0)
    return refuse("claim-in-waiver", term, {
      ...facts,
      waiverEndsOn: waiverEndsOn?.toString() ?? "",
      possibleFrom: from.toString(),
    });
  const reason = instance.startReasons.find((one) => one.kind === "billed-after-waiver") ?? null;
  return decide({ from, until: today, reason });
}

function isUsable({ useEndsOn }: OptionInstance, today: Temporal.PlainDate): boolean {
  return useEndsOn === null || Temporal.PlainDate.compare(useEndsOn, today) >= 0;
}
