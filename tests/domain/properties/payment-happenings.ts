import fc from "fast-check";
import type { Product } from "@/lib/domain/catalogue/product";
import { always, often, some, type Weighted } from "./happening";

const invoice = fc.constantFrom(0, 0, 0, 1, 1, 2, 3);

/** Payments in time, late, in parts and not at all. */
export function paymentHappenings({ payment }: Product): Weighted[] {
  return [
    often(
      3,
      invoice.map((index) => ({ type: "pay", invoice: index })),
    ),
    often(
      2,
      fc.tuple(invoice, fc.integer({ min: 1, max: 20_000 })).map(([index, amount]) => ({ type: "pay", invoice: index, amount })),
    ),
    {
      weight: 2,
      arbitrary: fc.tuple(invoice, fc.integer({ min: 20, max: 120 })).map(([index, after]) => [
        [0, always({ type: "leave-unpaid", invoice: index })],
        [after, always({ type: "pay", invoice: index })],
      ]),
    },
    often(
      1,
      invoice.map((index) => ({ type: "leave-unpaid", invoice: index })),
    ),
    ...(payment.change?.kind === "with-invoice-number"
      ? [
          often(
            1,
            fc.constantFrom(...payment.methods).map((to) => ({ type: "change-payment-method", to, invoiceNumber: "latest" })),
          ),
        ]
      : []),
    some(1, { type: "change-payment-method", to: "card" }),
  ];
}
