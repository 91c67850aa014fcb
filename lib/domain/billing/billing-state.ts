import type { Temporal } from "temporal-polyfill";
import type { Reason } from "../decision";
import type { Yen } from "../yen";
import type { Charge } from "./charge";

/** An invoice that an occasion brings, waiting for its day. */
export type PendingInvoice = {
  readonly issueOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly lines: readonly Charge[];
  readonly reasons: readonly Reason[];
};

/** Late interest waits for the contract's first regular invoice of its month, or goes alone on the 1st. */
export type PendingInterest = {
  /** The contract's how-manieth invoice it is for, from 1. */
  readonly invoice: number;
  readonly on: Temporal.PlainDate;
  /** Whether `on` is the day of the regular invoice that was found for it. */
  readonly settled: boolean;
  readonly line: Charge;
};

export type Paid = { readonly on: Temporal.PlainDate; readonly amount: Yen };

/** What is remembered of an issued invoice: enough to take payments and to reckon interest. */
export type IssuedInvoice = {
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly total: Yen;
  /** The part of the total that is late interest itself and bears none. */
  readonly interest: Yen;
  /** Named by a payment or left unpaid: no longer assumed paid on its due date. */
  readonly named: boolean;
  readonly payments: readonly Paid[];
};

/** The use of a meter in a month, by day (`null` is a record without a day), and what was invoiced for it once the month is fixed. */
export type MeterMonth = {
  readonly meter: string;
  /** Months since year 0. */
  readonly month: number;
  /** By day: millionths of a unit. */
  readonly records: Readonly<Record<string, bigint>>;
  readonly fixedOn: Temporal.PlainDate | null;
  /** The day on which a change after the fixing is invoiced; null where nothing has changed. */
  readonly correctOn: Temporal.PlainDate | null;
  readonly invoiced: Yen;
  /** The quantity that was invoiced, in millionths. */
  readonly fixedQuantity: bigint;
};

/** How far a contract has been invoiced. */
export type BillingState = {
  /** The next calendar month (months since year 0) whose monthly fees are not invoiced yet. */
  readonly nextMonth: number;
  /** The start of the next term whose yearly fees are not invoiced yet; null where there are none. */
  readonly nextTermOn: Temporal.PlainDate | null;
  /** The lines of the last term invoiced, which an early end may have to credit. */
  readonly lastTermLines: readonly Charge[];
  readonly pending: readonly PendingInvoice[];
  readonly interest: readonly PendingInterest[];
  readonly usage: readonly MeterMonth[];
  readonly invoices: readonly IssuedInvoice[];
  /** The last day for which use found after the end has been charged. */
  readonly usedUntil: Temporal.PlainDate | null;
};
