import type { Temporal } from "temporal-polyfill";
import { type Catalogue, getAccountIdTerms } from "../catalogue/catalogue";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import { chosenPolicy } from "../identity/password-policy";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";

export type PasswordChange = {
  readonly action: "change-password";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  /** Null: the customer number's. */
  readonly accountId: string | null;
  /** One's own password: the session that asks goes on, the others end. */
  readonly own: boolean;
  /** A past password never comes back (FB-17). */
  readonly term: Term;
};

export type PasswordChangeRequest = Asked & { readonly accountId: string | null; readonly loginId: string };

/** Whether a login may change a password, its own or another ID's. What the password is, is the policy's matter and no part of this. */
export function previewPasswordChange(
  state: ContractState,
  catalogue: Catalogue,
  request: PasswordChangeRequest,
): Decision<PasswordChange> {
  const applying = applyingFor(state, catalogue, request);
  if (!applying.ok) return applying;
  const terms = getAccountIdTerms(applying.value.product);
  const { accountId } = request;
  const permission = accountId === null ? terms.permissions.customerNumberPassword : terms.permissions.password;
  const may = allowedTo(request, permission, applying.value, accountId);
  if (!may.ok) return may;
  if (accountId !== null && !state.accounts.some((one) => one.accountId === accountId))
    return refuse("account-id-unknown", terms.fixed, { accountId });
  return decide({
    action: "change-password",
    contract: state.contract,
    product: state.product,
    receivedOn: applying.value.on,
    accountId,
    own: accountId === null || accountId === request.loginId,
    term: termOf(chosenPolicy(catalogue.operator.identity).past),
  });
}
