import "server-only";
import type { Temporal } from "temporal-polyfill";
import { monthlyChargeOf } from "@/lib/domain/billing/periods";
import { type PaymentDates, paymentDatesFor } from "@/lib/domain/billing/statement";
import { monthOf } from "@/lib/domain/calendar";
import type { MonthlyCharge } from "@/lib/domain/catalogue/charge";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Product } from "@/lib/domain/catalogue/product";
import { requestCancellation } from "@/lib/domain/contracts/steps/cancellation";
import type { Reason } from "@/lib/domain/decision";
import type { OwnContract } from "./own-contract";

/** The terms of the contract as the catalogue has them, and the dates that they come to for this contract. The words are the page's. */
export type ContractTerms = Pick<Product, "start" | "term" | "invoicing" | "payment" | "cancellation" | "withdrawal"> & {
  readonly fee: MonthlyCharge | null;
  readonly phone: Operator["phone"];
  /** The charges of the present month: when they are invoiced, charged to the card and due. */
  readonly dates: PaymentDates & { readonly month: Temporal.PlainYearMonth };
  /** The contract's last day as applied for, or as it would be if it were applied for today; null before it began. */
  readonly end: { readonly on: Temporal.PlainDate; readonly applied: boolean; readonly reasons: readonly Reason[] } | null;
};

export function contractTerms(contract: OwnContract): ContractTerms {
  const { start, term, invoicing, payment, cancellation, withdrawal, charges } = contract.product;
  const month = monthOf(contract.today);
  return {
    start,
    term,
    invoicing,
    payment,
    cancellation,
    withdrawal,
    fee: monthlyChargeOf(charges),
    phone: contract.catalogue.operator.phone,
    dates: { month, ...paymentDatesFor(month, invoicing) },
    end: endOf(contract),
  };
}

function endOf({ state, catalogue, product, today }: OwnContract): ContractTerms["end"] {
  if (state.cancellation) return { on: state.cancellation.endsOn, applied: true, reasons: state.cancellation.reasons };
  const asked = requestCancellation(state, { catalogue, product, on: today });
  const cancellation = asked.ok ? asked.value.cancellation : null;
  return cancellation && { on: cancellation.endsOn, applied: false, reasons: cancellation.reasons };
}
