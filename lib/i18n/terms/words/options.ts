import type { OptionTerms } from "../../../domain/catalogue/option";
import type { Requirement } from "../../../domain/catalogue/requirement";
import type { ByKind } from "./by-kind";

type Cancellation = OptionTerms["cancellation"];

/** What is said of an option besides its start, term, fees and number. */
export type OptionWords = {
  readonly notInPortal: string;
  readonly heldBy: Readonly<Record<OptionTerms["heldBy"]["kind"], string>>;
  readonly plans: (names: readonly string[]) => string;
  /** The title of the document, null where it has none in this language. */
  readonly agreement: (title: string | null) => string;
  readonly requires: ByKind<Requirement, string>;
  readonly endsWithIt: ByKind<Requirement, string>;
  readonly adds: (slot: string, count: number) => string;
  readonly endsItself: ByKind<NonNullable<OptionTerms["endsItself"]>, readonly string[]>;
  readonly excludes: (names: readonly string[]) => string;
  readonly claims: string;
  readonly licence: (devices: number) => string;
  readonly support: (phone: string, hours: string) => string;
  readonly alone: ByKind<Cancellation["alone"]>;
  readonly ends: ByKind<NonNullable<Cancellation["ends"]>>;
  readonly use: ByKind<Cancellation["use"]>;
  readonly again: Readonly<Record<NonNullable<Cancellation["again"]>["kind"], string>>;
  readonly undo: Readonly<Record<Cancellation["undo"]["kind"], string>>;
};
