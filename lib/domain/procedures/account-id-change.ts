import type { Temporal } from "temporal-polyfill";
import { canonicalJson } from "../canonical-json";
import { type Catalogue, getAccountIdTerms } from "../catalogue/catalogue";
import { adminRoleNotice } from "../contracts/account-ids";
import type { AccountRole, ContractState } from "../contracts/contract";
import { type Decision, decide, type Reason, refuse, type Term, termOf } from "../decision";
import { type Person, personOf } from "../identity/person";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";

export type AccountIdFacts = Person & { readonly role: AccountRole };

/** What a person recognises as one thing: both names, both kana, the name to be called by, the role. */
export type ChangedField = "name" | "kana" | "userName" | "role";

export type AccountIdChange = {
  readonly action: "change-account-id";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly accountId: string;
  readonly before: AccountIdFacts;
  readonly after: AccountIdFacts;
  /** What the administrator's role means, where it is given now. */
  readonly notices: readonly Reason[];
  /** The string itself stays (FB-09). */
  readonly term: Term;
};

export type AccountIdChangeRequest = Asked & {
  readonly accountId: string;
  readonly wanted: AccountIdFacts;
  /** Who the ID says that it is now; null where there is no such ID. */
  readonly person: Person | null;
};

/** What changing an account ID will mean. The right comes first: whoever may not change it does not learn whether it is there. */
export function previewAccountIdChange(
  state: ContractState,
  catalogue: Catalogue,
  request: AccountIdChangeRequest,
): Decision<AccountIdChange> {
  const applying = applyingFor(state, catalogue, request);
  if (!applying.ok) return applying;
  const terms = getAccountIdTerms(applying.value.product);
  const may = allowedTo(request, terms.permissions.edit, applying.value, request.accountId);
  if (!may.ok) return may;
  const entry = state.accounts.find((one) => one.accountId === request.accountId);
  if (!entry || !request.person) return refuse("account-id-unknown", terms.fixed, { accountId: request.accountId });
  const before = { ...personOf(request.person), role: entry.role };
  const after = { ...personOf(request.wanted), role: request.wanted.role };
  if (before.role !== after.role) {
    const mayRole = allowedTo(request, terms.permissions.role, applying.value, request.accountId);
    if (!mayRole.ok) return mayRole;
  }
  if (canonicalJson(before) === canonicalJson(after)) return refuse("nothing-to-change", null, { accountId: request.accountId });
  return decide({
    action: "change-account-id",
    contract: state.contract,
    product: state.product,
    receivedOn: applying.value.on,
    accountId: request.accountId,
    before,
    after,
    notices: before.role !== "admin" && after.role === "admin" ? [adminRoleNotice(terms)] : [],
    term: termOf(terms.fixed),
  });
}

/** What differs, in the order of the form. */
export function changedFields({ before, after }: Pick<AccountIdChange, "before" | "after">): ChangedField[] {
  const differs: Record<ChangedField, boolean> = {
    name: before.familyName !== after.familyName || before.givenName !== after.givenName,
    kana: before.familyKana !== after.familyKana || before.givenKana !== after.givenKana,
    userName: before.userName !== after.userName,
    role: before.role !== after.role,
  };
  return (["name", "kana", "userName", "role"] as const).filter((field) => differs[field]);
}
