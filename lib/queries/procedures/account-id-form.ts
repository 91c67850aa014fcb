import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountIdTerms } from "@/lib/domain/catalogue/account-id-terms";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { adminRoleNotice } from "@/lib/domain/contracts/account-ids";
import { fullSlotFacts } from "@/lib/domain/contracts/slot-facts";
import { type SlotCount, slotCount } from "@/lib/domain/contracts/slots";
import { type Decision, decide, type Reason, refuse } from "@/lib/domain/decision";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { allowedTo, applyingFor } from "@/lib/domain/ordering/request";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract } from "../contracts/own-contract";

export type AccountIdForm = {
  readonly format: AccountIdTerms["format"];
  readonly policy: PasswordPolicy;
  readonly adminNotice: Reason;
  readonly documents: Readonly<Record<string, string>>;
  /** The customer number must not be in the password. */
  readonly customerNumber: string | null;
  /** Whether one more may be registered now, by this login; the count when it may. */
  readonly allowed: Decision<SlotCount>;
};

/** What the registration form rests on: format, policy, free places, and whether this login may. Null: no such contract. */
export async function findAccountIdForm(actor: AccountActor, at: Temporal.Instant): Promise<AccountIdForm | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const accountIds = contract?.product.accountIds;
    if (!contract || !accountIds) return null;
    const { state, catalogue, terms, product, switches } = contract;
    const asked = { at, access: { actor: contract.actor, switches } };
    const applying = applyingFor(state, terms, asked);
    const may = applying.ok ? allowedTo(asked, accountIds.permissions.register, applying.value) : applying;
    const count = slotCount(state, catalogue, "account-ids");
    const room = (): Decision<SlotCount> => {
      if (!may.ok) return may;
      if (count && count.free > 0) return decide(count);
      return refuse("no-free-slot", count?.reason.terms[0] ?? null, count ? fullSlotFacts(count, product) : {});
    };
    return {
      format: accountIds.format,
      policy: chosenPolicy(catalogue.operator.identity),
      adminNotice: adminRoleNotice(accountIds),
      documents: documentTitles(catalogue),
      customerNumber: contract.row.customerNumber,
      allowed: room(),
    };
  });
}
