import { getOption } from "../catalogue/catalogue";
import type { SlotCode } from "../catalogue/slot";
import { explain } from "../decision";
import { nameFacts } from "../localized";
import type { Applying } from "./applying";
import type { ContractState, OptionInstance } from "./contract";
import { endOption } from "./option-instances";
import { registeredSlots, slotCount } from "./slots";

/**
 * Settles what a change of slots brings with it: options that need what has gone end, an option whose slots fell from above the
 * basic number to it or below ends by itself, and registrations beyond what is then allowed are released.
 */
export function settleSlots(before: ContractState, after: ContractState, applying: Applying): ContractState {
  const held = after.options.filter((instance) => instance.cancelledOn === null);
  const withoutMail = held.filter((instance) => lostMail(instance, after, applying));
  const settled = withoutMail.reduce((state, instance) => endOption(state, instance, applying), after);
  const fallen = held.filter((instance) => fellToBasic(instance, before, settled, applying));
  return releaseStorage(
    fallen.reduce((state, instance) => endByItself(state, instance, applying), settled),
    applying,
  );
}

function lostMail({ option, accountId }: OptionInstance, state: ContractState, { product }: Applying): boolean {
  const mail = state.accounts.find((account) => account.accountId === accountId)?.mail;
  return getOption(product, option).requires.some(
    (one) =>
      one.endsWithIt &&
      ((one.kind === "operator-mail" && mail !== "operator") || (one.kind === "mail-address" && mail === "none")),
  );
}

function fellToBasic({ option }: OptionInstance, before: ContractState, after: ContractState, { product }: Applying): boolean {
  const { endsItself } = getOption(product, option);
  if (!endsItself) return false;
  const basic = (slot: SlotCode) => product.slots.find((one) => one.code === slot)?.basic ?? 0;
  const low = endsItself.slots.every((slot) => registeredSlots(after, slot) <= basic(slot));
  return low && endsItself.slots.some((slot) => registeredSlots(before, slot) > basic(slot));
}

function endByItself(state: ContractState, instance: OptionInstance, applying: Applying): ContractState {
  const terms = getOption(applying.product, instance.option);
  const cause = explain("ends-by-itself", terms.endsItself ? [terms.endsItself] : [], {
    ...nameFacts("name", terms.name),
    on: applying.on.toString(),
    slots: (terms.endsItself?.slots ?? []).join(","),
  });
  return endOption(state, instance, applying, cause);
}

/** Storage goes with the option that gave it; mail and web spaces are what keeps such an option alive. */
function releaseStorage(state: ContractState, { catalogue }: Applying): ContractState {
  const allowed = slotCount(state, catalogue, "storage")?.allowed ?? 0;
  const kept = state.accounts.filter((account) => account.storage).slice(0, allowed);
  const accounts = state.accounts.map((account) =>
    account.storage && !kept.includes(account) ? { ...account, storage: false } : account,
  );
  return { ...state, accounts };
}
