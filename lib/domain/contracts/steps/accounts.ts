import { getAccountIdTerms } from "../../catalogue/catalogue";
import { decide, explain } from "../../decision";
import { type AccountIdRequest, decideDeleteAccountId, decideRegisterAccountId } from "../account-ids";
import type { Applying, Step } from "../applying";
import type { AccountEntry, AccountRole, ContractState } from "../contract";
import { endOption } from "../option-instances";
import { settleSlots } from "../slot-changes";

export function registerAccountId(state: ContractState, request: AccountIdRequest, applying: Applying): Step {
  const registration = decideRegisterAccountId(state, request, applying);
  if (!registration.ok) return registration;
  const accounts = [...state.accounts, registration.value.entry];
  return decide({ ...state, accounts, usedAccountIds: [...state.usedAccountIds, request.accountId] });
}

/** Deletes an account ID with its mail box, web space and options; slots that fall may end a pack. */
export function deleteAccountId(state: ContractState, accountId: string, applying: Applying): Step {
  const entry = decideDeleteAccountId(state, accountId, applying);
  if (!entry.ok) return entry;
  const without = { ...state, accounts: state.accounts.filter((one) => one !== entry.value) };
  const cause = explain("ends-with-account-id", [getAccountIdTerms(applying.product).deletion], {
    accountId,
    on: applying.on.toString(),
  });
  const own = without.options.filter((one) => one.accountId === accountId && one.cancelledOn === null);
  const ended = own.reduce<ContractState>((before, one) => endOption(before, one, applying, cause), without);
  return decide(settleSlots(state, ended, applying));
}

export function setRole(state: ContractState, accountId: string, role: AccountRole, applying: Applying): Step {
  const entry = decideDeleteAccountId(state, accountId, applying);
  return entry.ok ? decide(replaceAccount(state, { ...entry.value, role })) : entry;
}

export function replaceAccount(state: ContractState, entry: AccountEntry): ContractState {
  return { ...state, accounts: state.accounts.map((one) => (one.accountId === entry.accountId ? entry : one)) };
}
