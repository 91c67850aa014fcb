import type { AfterEnd, CancellationTerms, Ends } from "../../../domain/catalogue/cancellation";
import type { ByKind } from "./by-kind";

type TermEnd = Extract<Ends, { kind: "term-end" }>;

/** Who takes a cancellation, when the contract ends by it and what follows. */
export type EndingWords = {
  readonly route: Readonly<Record<CancellationTerms["route"], string>>;
  readonly acceptance: Readonly<Record<NonNullable<CancellationTerms["acceptance"]>["kind"], string>>;
  /** The context is whether staff have to accept: then their day decides, not the day of receipt. */
  readonly ends: ByKind<Ends, boolean>;
  readonly to: Readonly<Record<TermEnd["to"], string>>;
  readonly window: ByKind<TermEnd["window"], boolean>;
  readonly early: ByKind<NonNullable<CancellationTerms["early"]>>;
  readonly renewed: string;
  readonly undo: Readonly<Record<CancellationTerms["undo"]["kind"], string>>;
  readonly additions: Readonly<Record<CancellationTerms["whilePending"]["additions"], string>>;
  readonly again: string;
  readonly afterEnd: ByKind<AfterEnd>;
  readonly consumerRight: (days: number) => string;
};
