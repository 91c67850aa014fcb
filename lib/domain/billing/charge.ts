import type { Temporal } from "temporal-polyfill";
import type { Reason } from "../decision";
import type { Localized } from "../localized";
import type { Yen } from "../yen";

export type ChargeCode = "recurring" | "setup" | "option" | "option-setup" | "re-signup";

/** One line: an item of a contract for the time from `from` to `to` (both included), tax-exclusive. Unique by item, code and period. */
export type Charge = {
  /** `line` for the contract itself, else the option instance's key. */
  readonly item: string;
  readonly code: ChargeCode;
  readonly option: string | null;
  readonly accountId: string | null;
  readonly name: Localized;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly quantity: number;
  readonly amount: Yen;
  /** Per cent; null is outside consumption tax. */
  readonly taxRate: number | null;
  readonly reasons: readonly Reason[];
};

export type RateTotal = { readonly rate: number; readonly subtotal: Yen; readonly tax: Yen; readonly reason: Reason };

/** The lines of an invoice with the tax of each rate and the total to pay. */
export type Totals = { readonly subtotal: Yen; readonly rates: readonly RateTotal[]; readonly tax: Yen; readonly total: Yen };

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
