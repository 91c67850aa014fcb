import type { Temporal } from "temporal-polyfill";
import type { PaymentMethod } from "../catalogue/invoicing";
import type { Reason } from "../decision";
import type { Localized } from "../localized";
import type { Yen } from "../yen";

export type ChargeCode =
  | "recurring"
  | "setup"
  | "option"
  | "option-setup"
  | "usage"
  | "addition"
  | "early-termination"
  | "late-interest"
  | "surcharge"
  | "re-signup"
  | "outage-credit"
  | "restriction-credit"
  | "use-after-end";

/** One line: an item of a contract for the time from `from` to `to` (both included), tax-exclusive. Unique by item, code and period. */
export type Charge = {
  /** `line` for the contract itself, a meter's code, else the option instance's key. */
  readonly item: string;
  readonly code: ChargeCode;
  readonly option: string | null;
  readonly accountId: string | null;
  readonly name: Localized;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Licences, users or metered units (these with up to six decimals). */
  readonly quantity: number;
  readonly amount: Yen;
  /** Per cent; null is outside consumption tax. */
  readonly taxRate: number | null;
  readonly reasons: readonly Reason[];
};

export type RateTotal = { readonly rate: number; readonly subtotal: Yen; readonly tax: Yen; readonly reason: Reason };

/** The lines of an invoice with the tax of each rate and the total to pay. */
export type Totals = { readonly subtotal: Yen; readonly rates: readonly RateTotal[]; readonly tax: Yen; readonly total: Yen };

/** An invoice as issued, before it has its number. A credit note's amounts are negative. */
export type Invoice = Totals & {
  readonly contract: string;
  /** The contract's how-manieth invoice, from 0. */
  readonly index: number;
  readonly kind: "invoice" | "credit-note";
  /** Of the contract's own course; false for what an occasion brought. */
  readonly regular: boolean;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly method: PaymentMethod;
  readonly barcode: boolean;
  readonly lines: readonly Charge[];
  /** Why it is issued and due on these days, and whether it has a barcode. */
  readonly reasons: readonly Reason[];
};

export type Statement = Totals & {
  readonly contract: string;
  readonly month: Temporal.PlainYearMonth;
  readonly lines: readonly Charge[];
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly cardChargedOn: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
};

/** A month to come: its statement (null when nothing is due) and why an item costs nothing yet. */
export type ForecastMonth = {
  readonly month: Temporal.PlainYearMonth;
  readonly statement: Statement | null;
  readonly withoutFee: readonly { readonly item: string; readonly name: Localized; readonly reason: Reason }[];
};
