import type { Temporal } from "temporal-polyfill";
import type { ChargeTerms } from "../catalogue/charge";
import type { Product } from "../catalogue/product";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { loginKindSchema, type MemberKind } from "../catalogue/who";
import type { EventOf } from "../contracts/events";
import { apply } from "../contracts/state";
import { type Decision, decide, type Reason } from "../decision";
import { type OrderPreview, previewOrder } from "./preview-order";
import { chargePrice, type ShownPrice } from "./shown-price";

/** A fee of a new contract: for so many units, tax-exclusive and with its tax of the day. */
export type OfferedFee = { readonly charge: ChargeTerms; readonly quantity: number; readonly price: ShownPrice };

/** The least that can be ordered. */
export const leastQuantity = ({ quantity }: Product): number => quantity?.min.count ?? 1;

/** What a new contract of the least quantity costs, in the order of the terms. What only who comes back pays is not among them. */
export function offeredFees(product: Product, terms: TermsByDay, day: Temporal.PlainDate): OfferedFee[] {
  const least = leastQuantity(product);
  return product.charges
    .filter((charge) => charge.kind !== "once" || charge.when === "start")
    .map((charge) => {
      const quantity = charge.kind === "metered" || charge.price.kind === "flat" ? 1 : least;
      return { charge, quantity, price: chargePrice(charge, quantity, terms, day) };
    });
}

/** Who the product's page is reckoned for: the first kinds of member and login that its terms let order. */
function firstServed({ who }: Product): { readonly member: MemberKind; readonly login: EventOf<"order">["login"] } {
  const refused = who?.refusedLogins.map(({ login }) => login) ?? [];
  return {
    member: who?.members.only[0] ?? "person",
    login: loginKindSchema.options.find((login) => !refused.includes(login)),
  };
}

/** `brand`: the one by whose door somebody came; without it the first that sells the product. */
export type OfferedAt = { readonly at: Temporal.Instant; readonly brand: string | null };

function offerEvent({ code, planCode }: Product, login: EventOf<"order">["login"], { at, brand }: OfferedAt): EventOf<"order"> {
  const base = { id: "offer", contract: "offer", type: "order", at: at.toString(), product: code } as const;
  const plan = planCode === null ? {} : { plan: planCode };
  return { ...base, ...plan, ...(login ? { login } : {}), ...(brand === null ? {} : { brand }) };
}

/** Whether the day is the day, the last one that it may be, or that of the receipt where nobody provides on another. */
export type StartSurety = "certain" | "latest" | "expected";

export function suretyOf({ start }: Product): StartSurety {
  if (start.kind === "on-provision") return "expected";
  return start.kind === "lead-time" && start.atMost ? "latest" : "certain";
}

export type OfferedStart = {
  readonly startsOn: Temporal.PlainDate;
  readonly surety: StartSurety;
  readonly reasons: readonly Reason[];
};

/** When service would start for who orders at an instant. */
export function offeredStart(product: Product, terms: TermsByDay, offered: OfferedAt): Decision<OfferedStart> {
  const { member, login } = firstServed(product);
  const applied = apply(null, offerEvent(product, login, offered), terms, { member });
  if (!applied.ok) return applied;
  const { startsOn, startReasons } = applied.value.state;
  return decide({ startsOn, surety: suretyOf(product), reasons: startReasons });
}

/** What ordering the least of a product at an instant would mean: the preview of that order, before there is anybody to order it. */
export function previewOffer(product: Product, terms: TermsByDay, offered: OfferedAt): Decision<OrderPreview> {
  const { member, login } = firstServed(product);
  return previewOrder(offerEvent(product, login, offered), terms, member);
}
