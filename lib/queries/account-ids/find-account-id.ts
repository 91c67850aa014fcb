import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { getAccountIdTerms } from "@/lib/domain/catalogue/catalogue";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, type Term, termOf } from "@/lib/domain/decision";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { applyingFor } from "@/lib/domain/ordering/request";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, mayManageIds, type OwnContract, rightTo } from "../contracts/own-contract";
import { type RegisteredId, registeredIds } from "./registered-ids";

export type AccountIdPage = {
  readonly id: RegisteredId;
  readonly edit: Decision<unknown>;
  readonly role: Decision<unknown>;
  readonly password: Decision<unknown>;
  readonly mayDelete: boolean;
  readonly policy: PasswordPolicy;
  /** No login's name may be in a password: those that this login may know. */
  readonly loginIds: readonly string[];
  readonly fixed: Term;
  readonly documents: Readonly<Record<string, string>>;
};

/** One account ID and what this login may do with it. Null: not there, or not for this login to see (FB-32). */
export async function findAccountId(actor: AccountActor, accountId: string, at: Temporal.Instant): Promise<AccountIdPage | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const id = contract?.product.accountIds && (await registeredIds(tx, contract, at)).find((one) => one.accountId === accountId);
    if (!contract || !id) return null;
    const { permissions, fixed } = getAccountIdTerms(contract.product);
    // Half of the holder's login: no page tells it to a user ID.
    const customerNumber = contract.actor.role === "user" ? null : contract.row.customerNumber;
    return {
      id,
      edit: rightNow(contract, permissions.edit, accountId, at),
      role: rightNow(contract, permissions.role, accountId, at),
      password: rightNow(contract, permissions.password, accountId, at),
      mayDelete: mayManageIds(contract),
      policy: chosenPolicy(contract.catalogue.operator.identity),
      loginIds: [accountId, ...(customerNumber ? [customerNumber] : [])],
      fixed: termOf(fixed),
      documents: documentTitles(contract.catalogue),
    };
  });
}

export type OwnPassword = {
  /** The login's own account ID, or null for the customer number. */
  readonly accountId: string | null;
  readonly change: Decision<unknown>;
  readonly policy: PasswordPolicy;
  readonly loginIds: readonly string[];
  readonly documents: Readonly<Record<string, string>>;
};

/** The password that one logs in with, and whether it may be changed here. Null: the product has no such logins. */
export async function findOwnPassword(actor: AccountActor, at: Temporal.Instant): Promise<OwnPassword | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.accountIds;
    if (!contract || !terms) return null;
    const accountId = contract.actor.role === "holder" ? null : contract.loginId;
    const { password, customerNumberPassword } = terms.permissions;
    return {
      accountId,
      change: rightNow(contract, accountId === null ? customerNumberPassword : password, accountId, at),
      policy: chosenPolicy(contract.catalogue.operator.identity),
      loginIds: [contract.loginId],
      documents: documentTitles(contract.catalogue),
    };
  });
}

/** What the permission table says, unless the contract has ended. */
function rightNow(contract: OwnContract, permission: string, owner: string | null, at: Temporal.Instant): Decision<unknown> {
  const { state, terms, actor, switches } = contract;
  const applying = applyingFor(state, terms, { at, access: { actor, switches } });
  return applying.ok ? rightTo(contract, permission, owner) : applying;
}
