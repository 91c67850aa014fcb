import type { ChargeTerms } from "./charge";
import type { Product } from "./product";
import { type MemberKind, memberKindSchema } from "./who";

/** What can be said of a product in a word, read off its terms: who may order it, and what binds. */
export const productLabels = [
  "person",
  "sole-proprietor",
  "corporate",
  "business-login",
  "no-minimum-term",
  "free-at-first",
] as const;
export type ProductLabel = (typeof productLabels)[number];

const isKind = (label: ProductLabel): label is MemberKind & ProductLabel =>
  memberKindSchema.options.some((kind) => kind === label);

/** Without words about its members a product is for everybody. A label that fits all says nothing, and is not given. */
export function labelsOf({ who, term, charges }: Product): ProductLabel[] {
  const members = who?.members.only ?? [];
  const chosen = (kind: MemberKind) => members.length < memberKindSchema.options.length && members.includes(kind);
  const said: Record<ProductLabel, boolean> = {
    person: chosen("person"),
    "sole-proprietor": chosen("sole-proprietor"),
    corporate: chosen("corporate"),
    "business-login": who?.refusedLogins.some(({ login }) => login === "standard") ?? false,
    "no-minimum-term": term.kind === "none",
    "free-at-first": charges.some(isFreeAtFirst),
  };
  return productLabels.filter((label) => said[label]);
}

/** Free whatever the day of the start, and also for who ends it meanwhile. */
function isFreeAtFirst(charge: ChargeTerms): boolean {
  if (charge.kind === "metered") return charge.free.days > 0;
  if (charge.kind !== "monthly" || charge.last.beforeFirst !== "free") return false;
  return charge.first.kind === "after-waiver" || (charge.first.kind === "month-after" && !charge.first.exceptFirstDay);
}

/** Whether somebody who looks for what the label says may want the product: of a kind of member, whether it may order it. */
export function fitsLabel(product: Product, label: ProductLabel): boolean {
  if (isKind(label)) return product.who?.members.only.includes(label) ?? true;
  return labelsOf(product).includes(label);
}
