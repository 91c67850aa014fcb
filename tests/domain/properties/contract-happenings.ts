import fc from "fast-check";
import type { Product } from "@/lib/domain/catalogue/product";
import { always, type Chain, often, quantity, some, type Told, type Weighted } from "./happening";

const request = (early = false) => always({ type: "request-cancellation", early });
const accept = always({ type: "accept-cancellation" });

function foundUse(confirmed: number): Told {
  return (on) => ({ type: "use-found", endConfirmedOn: on.add({ days: confirmed }).toString() });
}

/** How the contract begins and ends, as far as the product knows it. */
export function contractHappenings(product: Product): Weighted[] {
  const { cancellation, consumerRight, late, quantity: counted } = product;
  const staff = cancellation.acceptance?.kind === "staff";
  const ways: Chain[] = [[[0, request()], ...(staff ? ([[1, accept]] as const) : [])], [[0, request()]], [[0, request(true)]]];
  return [
    some(1, { type: "provide" }),
    { weight: 2, arbitrary: fc.constantFrom(...ways) },
    ...(staff ? [some(1, { type: "accept-cancellation" })] : []),
    ...(consumerRight ? [some(2, { type: "initial-cancellation" })] : []),
    ...(product.withdrawal.kind === "never" ? [] : [some(1, { type: "withdraw-order" })]),
    ...(late?.suspension ? [some(1, { type: "terminate" }), some(1, { type: "suspend" }, { type: "resume" }), suspended] : []),
    ...(late?.surcharge
      ? [
          often(
            1,
            fc.integer({ min: 1, max: 99_999 }).map((evaded) => ({ type: "surcharge", evaded })),
          ),
        ]
      : []),
    ...(counted
      ? [
          often(
            4,
            quantity.map((to) => ({ type: "change-quantity", quantity: to })),
          ),
        ]
      : []),
    ...(cancellation.early?.kind === "remaining-not-invoiced" ? [endedEarly(product)] : []),
    ...(product.afterEnd ? usedOn(ways[0] ?? []) : []),
  ];
}

const suspended: Weighted = {
  weight: 1,
  arbitrary: fc.nat({ max: 70 }).map((days) => [
    [0, always({ type: "suspend" })],
    [days, always({ type: "resume" })],
  ]),
};

/** A monthly fee that runs to the minimum term's end, and an early end: in its midst, or when the renewal is invoiced already. */
function endedEarly({ options }: Product): Weighted {
  const monthly = options.filter((option) => option.charges.some((charge) => charge.kind === "monthly"));
  return {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...monthly), fc.constantFrom(40, 100, 290, 320)).map(([{ code }, days]) => [
      [0, always({ type: "add-option", option: code })],
      [days, request(true)],
    ]),
  };
}

/** The end, and use found long after it: once, or again on another day. */
function usedOn(end: Chain): Weighted[] {
  const found = fc.tuple(fc.integer({ min: 20, max: 450 }), fc.integer({ min: -60, max: 30 }));
  return [
    {
      weight: 2,
      arbitrary: fc
        .tuple(found, fc.option(found, { nil: null }))
        .map(([[after, seen], again]) => [
          ...end,
          [after, foundUse(seen)],
          ...(again ? ([[again[0], foundUse(again[1])]] as const) : []),
        ]),
    },
    { weight: 1, arbitrary: fc.integer({ min: -40, max: 40 }).map((seen) => [[0, foundUse(seen)]]) },
  ];
}
