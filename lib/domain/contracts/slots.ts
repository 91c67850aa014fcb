import { type Catalogue, getOption, getProduct } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import type { SlotCode, SlotTerms } from "../catalogue/slot";
import { explain, type Reason, type Term } from "../decision";
import { type Localized, nameFacts } from "../localized";
import type { AccountEntry, ContractState } from "./contract";

export type SlotCount = {
  readonly slot: SlotCode;
  readonly name: Localized;
  readonly registered: number;
  readonly basic: number;
  readonly added: number;
  readonly allowed: number;
  readonly free: number;
  readonly reason: Reason;
};

const takes: Readonly<Record<SlotCode, (account: AccountEntry) => boolean>> = {
  "account-ids": () => true,
  mail: (account) => account.mail === "operator",
  "web-space": (account) => account.webSpace,
  storage: (account) => account.storage,
};

export function registeredSlots(state: ContractState, slot: SlotCode): number {
  return state.accounts.filter(takes[slot]).length;
}

/** The counts *registered / allowed (basic + added)* of each slot that the product has, with the terms that make them. */
export function slotCounts(state: ContractState, catalogue: Catalogue): SlotCount[] {
  const product = getProduct(catalogue, state.product, state.plan);
  return product.slots.map((terms) => countSlot(state, product, terms));
}

export function slotCount(state: ContractState, catalogue: Catalogue, slot: SlotCode): SlotCount | null {
  return slotCounts(state, catalogue).find((one) => one.slot === slot) ?? null;
}

function countSlot(state: ContractState, product: Product, terms: SlotTerms): SlotCount {
  const held = state.options
    .filter((instance) => instance.cancelledOn === null)
    .map((instance) => getOption(product, instance.option));
  const adding = held.flatMap((option) =>
    option.adds.filter((one) => one.slot === terms.code).map((one) => ({ option, ...one })),
  );
  const added = adding.reduce((sum, one) => sum + one.count, 0);
  const registered = registeredSlots(state, terms.code);
  const allowed = terms.basic + added;
  const facts = {
    slot: terms.code,
    ...nameFacts("name", terms.name),
    registered,
    basic: terms.basic,
    added,
    allowed,
    ...addedBy(adding),
  };
  const basis: Term[] = [terms, ...adding];
  const free = Math.max(0, allowed - registered);
  return {
    slot: terms.code,
    name: terms.name,
    registered,
    basic: terms.basic,
    added,
    allowed,
    free,
    reason: explain("slot-count", basis, facts),
  };
}

function addedBy(adding: readonly { option: { name: Localized } }[]): Record<string, string> {
  if (adding.length === 0) return {};
  return {
    addedByJa: adding.map((one) => one.option.name.ja).join("、"),
    addedByEn: adding.map((one) => one.option.name.en).join(", "),
  };
}

/** The options that would add to a slot: what to buy when it is full. */
export function optionsThatAdd(product: Product, slot: SlotCode): { code: string; name: Localized; count: number }[] {
  return product.options.flatMap((option) =>
    option.adds.filter((one) => one.slot === slot).map((one) => ({ code: option.code, name: option.name, count: one.count })),
  );
}
