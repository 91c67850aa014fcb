import type { Temporal } from "temporal-polyfill";
import { due } from "@/lib/domain/billing/due";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { ContractState } from "@/lib/domain/contracts/contract";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";

/** A small generator of its own, so that every run charges the same contracts. */
function sequence(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    return value % below;
  };
}

/** Contracts of every product of the catalogue, begun on different days, with options where the product has some. */
export function sampleContracts(catalogue: Catalogue, count: number, until: Temporal.PlainDate): ContractState[] {
  const next = sequence(20_260_401);
  const contracts: ContractState[] = [];
  for (let n = 0; contracts.length < count; n += 1) {
    const product = catalogue.products[n % catalogue.products.length];
    if (!product) throw new Error("an empty catalogue has nothing to charge");
    const ordered = until.subtract({ days: 40 + next(700) });
    const at = (days: number, hour = 10) =>
      ordered.add({ days }).toZonedDateTime({ timeZone: "Asia/Tokyo", plainTime: { hour } }).toInstant().toString();
    const base = { id: "order", at: at(0), contract: `c${n}` };
    const quantity = product.quantity ? { quantity: product.quantity.min.count + next(40) } : {};
    const options = product.options.filter((one) => one.heldBy.kind === "contract" && one.requires.length === 0 && !one.brands);
    const bought = options.slice(0, next(3)).map((one, k) => ({
      id: `option-${k}`,
      at: at(1 + k),
      contract: base.contract,
      type: "add-option" as const,
      option: one.code,
    }));
    const meters = product.charges.flatMap((one) => (one.kind === "metered" ? [one.meter] : []));
    const month = until.toPlainYearMonth().toString();
    const used = meters.map((meter) => ({
      id: `use-${meter}`,
      at: until.toZonedDateTime({ timeZone: "Asia/Tokyo", plainTime: "09:00" }).toInstant().toString(),
      contract: base.contract,
      type: "usage" as const,
      meter,
      month,
      quantity: 1 + next(700),
    }));
    const order: ContractEvent = {
      ...base,
      type: "order",
      product: product.code,
      ...(product.planCode ? { plan: product.planCode } : {}),
      ...quantity,
      login: "business-admin",
    };
    const events: ContractEvent[] = [order, ...bought, ...used];
    const { state } = replay(events, catalogue, { member: "corporate", until });
    if (state) contracts.push(state);
  }
  return contracts;
}

/** Invoices everything up to the day, and answers the number of months that were charged on the way. */
export function invoiceUntil(state: ContractState, catalogue: Catalogue, day: Temporal.PlainDate, facts: boolean): bigint {
  const applied = due(state, catalogue, day, { facts });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return applied.value.issued.reduce((sum, invoice) => sum + invoice.total, 0n);
}
