import type { Temporal } from "temporal-polyfill";
import { getPermissionTable } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { type Applying, applyingAt, wordOn } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse } from "../decision";
import { nameFacts } from "../localized";
import { type AccountActor, permitted, type Switches } from "../permission";

/** Who asks, with the holder's switches as they stand. */
export type Access = { readonly actor: AccountActor; readonly switches?: Switches };

export type Asked = { readonly at: Temporal.Instant | string; readonly access: Access };

/** The day and terms that a request is decided under; refused once the contract has ended. */
export function applyingFor(state: ContractState, terms: TermsByDay, asked: Asked): Decision<Applying> {
  const applying = applyingAt(state, terms, asked.at);
  if (wordOn(state, applying.on) !== "ended") return decide(applying);
  return refuse("contract-ended", applying.product.cancellation, { endsOn: state.cancellation?.endsOn.toString() ?? "" });
}

/** Asks the product's own permission table; `owner` is the account ID that the act concerns. */
export function allowedTo(
  { access }: Asked,
  code: string,
  { catalogue, product }: Applying,
  owner?: string | null,
): Decision<unknown> {
  const table = getPermissionTable(catalogue, product.permissionTable);
  const switches = access.switches ?? {};
  return permitted(access.actor, code, table, owner ? { ownerAccountId: owner, switches } : { switches });
}

/** A purchase needs the terms read and agreed to. `undefined` means that nobody has been asked yet: the preview before the checkbox. */
export function requireAgreement(terms: OptionTerms, agreed: boolean | undefined): Decision<true> {
  if (agreed !== false) return decide(true);
  return refuse("terms-not-agreed", terms.agreement, {
    option: terms.code,
    ...nameFacts("name", terms.name),
    document: terms.agreement.document,
  });
}
