import type { Temporal } from "temporal-polyfill";
import type { AccountIdTerms } from "../catalogue/account-id-terms";
import { getAccountIdTerms } from "../catalogue/catalogue";
import { type Decision, decide, explain, type Reason, refuse } from "../decision";
import type { Applying } from "./applying";
import type { AccountEntry, AccountRole, ContractState } from "./contract";
import { fullSlotFacts } from "./slot-facts";
import { slotCount } from "./slots";

export type AccountIdRequest = { readonly accountId: string; readonly role?: AccountRole | undefined };

export type AccountIdRegistration = { readonly entry: AccountEntry; readonly notices: readonly Reason[] };

/** Whether a string may be an account ID at all: length and characters are the product's terms. */
export function decideAccountIdFormat(accountId: string, { format }: AccountIdTerms): Decision<string> {
  const length = [...accountId].length;
  const fits = length >= format.min && length <= format.max && new RegExp(format.pattern, "u").test(accountId);
  return fits ? decide(accountId) : refuse("account-id-format", format, { min: format.min, max: format.max });
}

/**
 * Decides the registration of an account ID. `usedElsewhere` says whether the operator ever knew the string: it never comes back,
 * whoever had it. Names, kana and password are personal data and no part of the contract's state.
 */
export function decideRegisterAccountId(
  state: ContractState,
  request: AccountIdRequest,
  applying: Applying,
  usedElsewhere = false,
): Decision<AccountIdRegistration> {
  const terms = getAccountIdTerms(applying.product);
  const format = decideAccountIdFormat(request.accountId, terms);
  if (!format.ok) return format;
  if (state.accounts.some((account) => account.accountId === request.accountId))
    return refuse("account-id-used", terms.format, { accountId: request.accountId });
  if (usedElsewhere || state.usedAccountIds.includes(request.accountId))
    return refuse("account-id-used", terms.neverReused, { accountId: request.accountId });
  const count = slotCount(state, applying.catalogue, "account-ids");
  if (!count) return refuse("no-free-slot", null, { slot: "account-ids", registered: 0, allowed: 0 });
  if (count.free === 0) return refuse("no-free-slot", count.reason.terms[0] ?? null, fullSlotFacts(count, applying.product));
  const role = request.role ?? terms.defaultRole.role;
  const entry: AccountEntry = {
    accountId: request.accountId,
    role,
    registeredOn: applying.on,
    mail: "none",
    webSpace: false,
    storage: false,
  };
  return decide({ entry, notices: registrationNotices(terms, entry) });
}

function registrationNotices(terms: AccountIdTerms, { accountId, role }: AccountEntry): Reason[] {
  const fixed = explain("account-id-permanent", [terms.fixed, terms.neverReused], { accountId });
  return role === "admin" ? [fixed, adminRoleNotice(terms)] : [fixed];
}

/** What choosing the administrator's role means. */
export function adminRoleNotice(terms: AccountIdTerms): Reason {
  return explain("admin-role-powers", [terms.adminRole], { role: "admin" });
}

/** The warning that an account ID equals its own mail address's name: who knows the address then knows half of the login. */
export function mailNameNotice(terms: AccountIdTerms, accountId: string, mailName: string | null): Reason | null {
  return mailName !== null && mailName === accountId
    ? explain("same-as-mail-name", [terms.mailNameWarning], { accountId, mailName })
    : null;
}

/** Decides the deletion of an account ID; the last path of administration, the customer number, is no account ID and always stays. */
export function decideDeleteAccountId(state: ContractState, accountId: string, { product }: Applying): Decision<AccountEntry> {
  const entry = state.accounts.find((one) => one.accountId === accountId);
  return entry ? decide(entry) : refuse("account-id-unknown", getAccountIdTerms(product).deletion, { accountId });
}

/** What the warning before a deletion says: it can't be undone, and nobody gets the string again. */
export function deletionNotices(terms: AccountIdTerms, accountId: string, on: Temporal.PlainDate): Reason[] {
  return [explain("account-id-never-reused", [terms.deletion, terms.neverReused], { accountId, deletedOn: on.toString() })];
}
