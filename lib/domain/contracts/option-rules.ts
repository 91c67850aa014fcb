import { findOption } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import type { Requirement } from "../catalogue/requirement";
import { type Decision, decide, type Facts, refuse, type Term } from "../decision";
import { nameFacts } from "../localized";
import type { Applying } from "./applying";
import type { ContractState, OptionInstance } from "./contract";
import { heldInstance, instanceInTheWay } from "./option-instances";

/** Who wants which option: `accountId` is null for what the contract holds. */
export type OptionRequest = {
  readonly option: string;
  readonly accountId: string | null;
  readonly quantity?: number | undefined;
};

/** Decides whether an option can be bought now, by its own terms only: brand, holder, what it needs, and that it is not held already. */
export function decideAddOption(state: ContractState, request: OptionRequest, applying: Applying): Decision<OptionTerms> {
  const terms = findOption(applying.product, request.option);
  if (!terms) return refuse("unknown-option", null, { option: request.option });
  const facts = { option: terms.code, ...nameFacts("name", terms.name) };
  const pending = applying.product.cancellation.whilePending;
  const ending = refuseWhileEnding(state, pending, facts);
  if (ending) return ending;
  const holder = decideHolder(state, request, terms);
  if (!holder.ok) return holder;
  if (terms.brands && !terms.brands.only.includes(state.brand ?? ""))
    return refuse("brand-not-served", terms.brands, { ...facts, brand: state.brand ?? "" });
  if (terms.plans && !terms.plans.only.includes(state.plan ?? "")) return refuse("unknown-option", terms.plans, facts);
  if (instanceInTheWay(state, terms, request.accountId, applying.on)) return refuse("already-held", terms.heldBy, facts);
  for (const requirement of terms.requires) {
    const met = decideRequirement(state, request, terms, requirement, applying);
    if (!met.ok) return met;
  }
  return decide(terms);
}

/** Nothing is added to a contract whose end is decided or asked for. */
export function refuseWhileEnding(
  { cancellation, cancellationRequest }: ContractState,
  term: Term,
  facts: Facts,
): ReturnType<typeof refuse> | null {
  if (cancellation) return refuse("contract-cancelling", term, { ...facts, endsOn: cancellation.endsOn.toString() });
  if (!cancellationRequest) return null;
  return refuse("cancellation-waiting", term, { ...facts, requestedOn: cancellationRequest.requestedOn.toString() });
}

function decideHolder(state: ContractState, { accountId }: OptionRequest, terms: OptionTerms): Decision<true> {
  const facts = { option: terms.code, ...nameFacts("name", terms.name) };
  if (terms.heldBy.kind === "contract")
    return accountId === null ? decide(true) : refuse("holder-not-wanted", terms.heldBy, facts);
  if (accountId === null) return refuse("holder-missing", terms.heldBy, facts);
  const known = state.accounts.some((account) => account.accountId === accountId);
  return known ? decide(true) : refuse("account-id-unknown", terms.heldBy, { ...facts, accountId });
}

function decideRequirement(
  state: ContractState,
  { accountId }: OptionRequest,
  terms: OptionTerms,
  requirement: Requirement,
  { product }: Applying,
): Decision<true> {
  const facts = { option: terms.code, ...nameFacts("name", terms.name) };
  const mail = state.accounts.find((account) => account.accountId === accountId)?.mail ?? "none";
  switch (requirement.kind) {
    case "option": {
      const base = findOption(product, requirement.option);
      if (!base) throw new Error(`${terms.code} requires an option that is not in ${product.code}: ${requirement.option}`);
      const baseHolder = base.heldBy.kind === "contract" ? null : accountId;
      return heldInstance(state, base.code, baseHolder)
        ? decide(true)
        : refuse("requires-option", requirement, { ...facts, ...nameFacts("base", base.name) });
    }
    case "mail-address":
      return mail === "none"
        ? refuse("requires-mail-address", requirement, { ...facts, accountId: accountId ?? "" })
        : decide(true);
    case "operator-mail":
      return mail === "operator"
        ? decide(true)
        : refuse("requires-operator-mail", requirement, { ...facts, accountId: accountId ?? "" });
  }
}

/** Decides whether a held option can be ended on its own. */
export function decideCancelOption(
  state: ContractState,
  request: OptionRequest,
  { product }: Applying,
): Decision<OptionInstance> {
  const terms = findOption(product, request.option);
  if (!terms) return refuse("unknown-option", null, { option: request.option });
  const facts = { option: terms.code, ...nameFacts("name", terms.name) };
  const instance = heldInstance(state, terms.code, request.accountId);
  if (!instance) return refuse("not-held", terms.heldBy, facts);
  if (terms.cancellation.alone.kind === "refused") return refuse("not-cancellable-alone", terms.cancellation.alone, facts);
  return decide(instance);
}
