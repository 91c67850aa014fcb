import type { Credits, DefaultTerms } from "../../../domain/catalogue/remedies";
import type { EventOf } from "../../../domain/contracts/events";

export type OutageCause = NonNullable<EventOf<"outage">["cause"]>;

type Interruption = NonNullable<Credits["interruption"]>;
type Restriction = NonNullable<Credits["restriction"]>;
type Surcharge = NonNullable<DefaultTerms["surcharge"]>;

/** What is given back, and what late payment, evasion and a suspension bring. */
export type RemedyWords = {
  readonly interruption: (terms: Interruption) => string;
  readonly noCredit: (cause: string) => string;
  readonly cause: Readonly<Record<OutageCause, string>>;
  readonly restriction: (terms: Restriction) => string;
  readonly interest: (name: string, rate: string, yearDays: number) => string;
  readonly surcharge: (terms: Surcharge) => string;
  readonly suspension: Readonly<Record<NonNullable<DefaultTerms["suspension"]>["fees"], string>>;
};
