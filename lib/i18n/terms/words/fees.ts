import type {
  ChargeTerms,
  FirstFee,
  MeteredCharge,
  MonthlyCharge,
  Price,
  TaxKind,
  YearlyCharge,
} from "../../../domain/catalogue/charge";
import type { TaxTerms } from "../../../domain/catalogue/tax-terms";
import type { ByKind } from "./by-kind";

/** The unit that a price counts (null where none has a name), and what is said of tax behind an amount. */
export type PriceContext = { readonly unit: string | null; readonly tax: string };

/** What is charged, from when and until when. */
export type FeeWords = {
  /** The price as it stands in the sentence of its charge. */
  readonly price: ByKind<Price, PriceContext>;
  readonly charge: ByKind<ChargeTerms, string>;
  readonly tax: Readonly<Record<TaxKind, string>>;
  readonly upTo: (count: number, unit: string | null) => string;
  readonly beyond: (every: number, unit: string | null) => string;
  readonly first: ByKind<FirstFee>;
  readonly firstDay: string;
  readonly last: ByKind<MonthlyCharge["last"]>;
  readonly beforeFirst: Readonly<Record<MonthlyCharge["last"]["beforeFirst"], string>>;
  readonly midTerm: ByKind<YearlyCharge["midTerm"]>;
  readonly free: ByKind<MeteredCharge["free"]>;
  readonly correction: string;
  readonly taxOnce: Readonly<Record<TaxTerms["once"]["rounding"], string>>;
  readonly taxByLastDay: string;
};
