import { getAccountIdTerms } from "../../catalogue/catalogue";
import type { SlotCode } from "../../catalogue/slot";
import { type Decision, decide, refuse, type Term } from "../../decision";
import type { Applying, Step } from "../applying";
import type { AccountEntry, ContractState, MailKind } from "../contract";
import { settleSlots } from "../slot-changes";
import { fullSlotFacts } from "../slot-facts";
import { slotCount } from "../slots";
import { replaceAccount } from "./accounts";

/**
 * Sets whose mail address an account ID has. The operator's needs a free slot; changing to another provider's gives the slot back
 * and ends that mail box and web space; it can't simply be taken away.
 */
export function setMail(state: ContractState, accountId: string, mail: MailKind, applying: Applying): Step {
  const accountIds = getAccountIdTerms(applying.product);
  const account = findAccount(state, accountId, accountIds.operatorMail);
  if (!account.ok) return account;
  const entry = account.value;
  if (entry.mail === mail) return decide(state);
  if (mail === "none" && entry.mail === "operator") return refuse("mail-address-stays", accountIds.operatorMail, { accountId });
  if (mail === "operator") {
    const free = requireSlot(state, "mail", accountIds.operatorMail, applying);
    return free.ok ? decide(replaceAccount(state, { ...entry, mail })) : free;
  }
  return decide(settleSlots(state, replaceAccount(state, { ...entry, mail, webSpace: false }), applying));
}

/** Registers or releases a web space; it needs the operator's mail address on the same ID. */
export function setWebSpace(state: ContractState, accountId: string, on: boolean, applying: Applying): Step {
  const { webSpace: term } = getAccountIdTerms(applying.product);
  const account = findAccount(state, accountId, term);
  if (!account.ok) return account;
  if (account.value.webSpace === on) return decide(state);
  if (!on) return decide(settleSlots(state, replaceAccount(state, { ...account.value, webSpace: false }), applying));
  if (account.value.mail !== "operator") return refuse("requires-operator-mail", term, { accountId });
  const free = requireSlot(state, "web-space", null, applying);
  return free.ok ? decide(replaceAccount(state, { ...account.value, webSpace: true })) : free;
}

/** Registers or releases storage, slot by slot. */
export function setStorage(state: ContractState, accountId: string, on: boolean, applying: Applying): Step {
  const account = findAccount(state, accountId, getAccountIdTerms(applying.product).storage);
  if (!account.ok) return account;
  if (account.value.storage === on) return decide(state);
  const free = on ? requireSlot(state, "storage", null, applying) : decide(true);
  return free.ok ? decide(replaceAccount(state, { ...account.value, storage: on })) : free;
}

function findAccount(state: ContractState, accountId: string, term: Term): Decision<AccountEntry> {
  const entry = state.accounts.find((one) => one.accountId === accountId);
  return entry ? decide(entry) : refuse("account-id-unknown", term, { accountId });
}

/** Refuses where no slot is free: by the given term, or else by the terms of the slot itself. */
function requireSlot(state: ContractState, slot: SlotCode, term: Term | null, { catalogue, product }: Applying): Decision<true> {
  const count = slotCount(state, catalogue, slot);
  if (!count) return refuse("no-free-slot", term ?? getAccountIdTerms(product).storage, { slot, registered: 0, allowed: 0 });
  return count.free > 0
    ? decide(true)
    : refuse("no-free-slot", term ?? count.reason.terms[0] ?? null, fullSlotFacts(count, product));
}
