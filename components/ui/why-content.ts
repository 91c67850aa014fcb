import type { ReactNode } from "react";
import type { Clause } from "./law-chip";
import type { MonthsTimelineContent } from "./months-timeline";

/** One line of the arithmetic: an input with its source, or a formula with how it was rounded. */
export type WhyRow = { label: string; source?: string | undefined; value: string };

/** Everything that a reason can show. The three depths (chips, sentence, full) take the same content. */
export type WhyContent = {
  about: "amount" | "date";
  /** ① 「なぜ ¥80,000 ですか」 */
  question: string;
  /** ② one sentence with the cause: 「…8か月分だからです。」 */
  sentence: ReactNode;
  /** The same in plain Japanese, for those who are still learning the language of the page. */
  plain?: { question: string; sentences: readonly string[] } | undefined;
  /** ③ inputs and formula, then the result */
  rows?: WhyRow[] | undefined;
  result?: { label: string; value: string } | undefined;
  /** ④ inputs as ticks, counted units numbered */
  timeline?: MonthsTimelineContent | undefined;
  timelineNote?: ReactNode;
  /** ⑤ where it is written */
  clauses: readonly Clause[];
  ruleIds?: string[] | undefined;
  versionDate?: string | undefined;
  /** ⑥ what would have been different just across the nearest cut-off */
  counterfactual?: ReactNode;
};
