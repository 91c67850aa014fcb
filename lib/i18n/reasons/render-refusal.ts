import type { Refusal } from "../../domain/decision";
import type { Locale } from "../locale";
import { type Basis, basisOf } from "./basis";
import { readFacts } from "./fact-reader";
import { words } from "./render-reason";
import type { RefusalWords } from "./words";

/** `text` is cause and remedy in one line, for a place that has room for one only. */
export type RenderedRefusal = RefusalWords & { readonly text: string; readonly basis: Basis | null };

export function renderRefusal(refusal: Refusal, locale: Locale): RenderedRefusal {
  const template = words[locale].refusals[refusal.kind];
  const { cause, remedy } = template(readFacts(refusal.facts, locale));
  const basis = refusal.term ? basisOf([refusal.term], locale)[0] : undefined;
  return { cause, remedy, text: locale === "ja" ? `${cause}${remedy}` : `${cause} ${remedy}`, basis: basis ?? null };
}
