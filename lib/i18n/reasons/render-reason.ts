import type { Reason } from "../../domain/decision";
import { type Basis, basisOf } from "./basis";
import { en } from "./en";
import { readFacts } from "./fact-reader";
import { ja } from "./ja";
import { plain } from "./plain";
import { namesIn, type ReasonLocale } from "./reason-locale";
import type { ReasonWords } from "./words";

export const words = { ja, en, plain } as const;

export type RenderedReason = ReasonWords & { readonly basis: readonly Basis[] };

/** Makes the words of 「なぜ？」 from the facts: the same facts give the same explanation, whenever they are read. */
export function renderReason(reason: Reason, locale: ReasonLocale): RenderedReason {
  const template = words[locale].reasons[reason.kind];
  return { ...template(readFacts(reason.facts, locale)), basis: basisOf(reason.terms, namesIn(locale)) };
}
