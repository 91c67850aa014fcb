import type { Temporal } from "temporal-polyfill";
import { getAccountIdTerms } from "../catalogue/catalogue";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { applyingAt, wordOn } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse } from "../decision";
import { endedBetween } from "./ending";
import type { ChangeMailPreview } from "./preview";
import { applyMailChange, endsWith } from "./preview-change-mail";

/** What opening the link of another provider's address would end now: compared with what was shown when it was asked for. */
export function linkOutcome(
  state: ContractState,
  terms: TermsByDay,
  accountId: string,
  at: Temporal.Instant,
): Decision<Pick<ChangeMailPreview, "ending" | "ends">> {
  const applying = applyingAt(state, terms, at);
  const { product, on } = applying;
  const term = getAccountIdTerms(product).otherAddress;
  if (wordOn(state, on) === "ended") return refuse("contract-ended", product.cancellation, { endsOn: on.toString() });
  const entry = state.accounts.find((one) => one.accountId === accountId);
  if (!entry) return refuse("account-id-unknown", term, { accountId });
  const after = applyMailChange(state, accountId, "other-mail", applying);
  if (!after.ok) return after;
  return decide({
    ending: endedBetween(state, after.value, product),
    ends: endsWith(state, after.value, entry, "other-mail"),
  });
}
