import type { FactReader } from "./fact-reader";

export type Row = { readonly label: string; readonly value: string; readonly note?: string };
export type MonthTick = { readonly label: string; readonly counted: boolean };
export type Amount = { readonly label: string; readonly value: string; readonly strong?: boolean };

/** What 「なぜ？」 says: a question, one sentence with the cause, the arithmetic, the months counted, what would have been otherwise. */
export type ReasonWords = {
  readonly question: string;
  readonly sentence: string;
  readonly rows: readonly Row[];
  readonly months?: readonly MonthTick[];
  readonly counterfactual?: string;
};

export type PointWords = { readonly headline: string; readonly lines: readonly string[]; readonly amounts?: readonly Amount[] };

/** A refusal is an event with its cause, and the next act. */
export type RefusalWords = { readonly cause: string; readonly remedy: string };

export type ReasonTemplate = (facts: FactReader) => ReasonWords;
export type PointTemplate = (facts: FactReader) => PointWords;
export type RefusalTemplate = (facts: FactReader) => RefusalWords;
