import type { Refusal } from "../../domain/decision";
import { type Basis, basisOf } from "./basis";
import { readFacts } from "./fact-reader";
import { namesIn, type ReasonLocale } from "./reason-locale";
import { words } from "./render-reason";
import type { RefusalWords } from "./words";

/** `text` is cause and remedy in one line, for a place that has room for one only. */
export type RenderedRefusal = RefusalWords & { readonly text: string; readonly basis: Basis | null };

export function renderRefusal(refusal: Refusal, locale: ReasonLocale): RenderedRefusal {
  const template = words[locale].refusals[refusal.kind];
  const { cause, remedy } = template(readFacts(refusal.facts, locale));
  const names = namesIn(locale);
  const basis = refusal.term ? basisOf([refusal.term], names)[0] : undefined;
  return { cause, remedy, text: names === "ja" ? `${cause}${remedy}` : `${cause} ${remedy}`, basis: basis ?? null };
}
