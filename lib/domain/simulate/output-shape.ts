import type { Charge } from "../billing/charge";
import type { ContractWord } from "../contracts/contract";

export type OptionOutput = {
  readonly option: string;
  readonly accountId: string | null;
  readonly startsOn: string;
  readonly billedFrom: string | null;
  readonly endsOn: string | null;
};

export type ContractOutput = {
  readonly product: string;
  readonly state: ContractWord;
  readonly receivedOn: string;
  readonly startsOn: string;
  readonly minimumTermEndsOn: string | null;
  readonly termEndsOn: string | null;
  readonly endsOn: string | null;
  readonly options: readonly OptionOutput[];
};

export type LineOutput = {
  readonly code: Charge["code"];
  readonly option: string | null;
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
  readonly amount: number;
  readonly taxRate: number | null;
  readonly rules: readonly string[];
};

export type InvoiceOutput = {
  readonly number: string;
  readonly contract: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly lines: readonly LineOutput[];
  readonly subtotals: Readonly<Record<string, number>>;
  readonly tax: Readonly<Record<string, number>>;
  readonly total: number;
  readonly barcode: boolean;
};

/** What the command prints: every date as text, every amount in whole yen, fields always in this order. */
export type Output = {
  readonly contracts: Readonly<Record<string, ContractOutput>>;
  readonly invoices: readonly InvoiceOutput[];
  readonly refusals: Readonly<Record<string, { readonly rule: string | null; readonly message: string }>>;
};
