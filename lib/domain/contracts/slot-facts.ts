import type { Product } from "../catalogue/product";
import type { Facts } from "../decision";
import { nameFacts } from "../localized";
import { optionsThatAdd, type SlotCount } from "./slots";

/** What a person needs to know about a full slot: the counts, and what to buy for more. */
export function fullSlotFacts(count: SlotCount, product: Product): Facts {
  const adding = optionsThatAdd(product, count.slot);
  const facts = { slot: count.slot, ...nameFacts("name", count.name), registered: count.registered, allowed: count.allowed };
  if (adding.length === 0 || count.added > 0) return facts;
  return { ...facts, buyJa: adding.map((one) => one.name.ja).join("、"), buyEn: adding.map((one) => one.name.en).join(", ") };
}
