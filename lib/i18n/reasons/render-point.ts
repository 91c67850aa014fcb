import type { ConfirmationPoint } from "../../domain/ordering/preview";
import type { Locale } from "../locale";
import { type Basis, basisOf } from "./basis";
import { readFacts } from "./fact-reader";
import { words } from "./render-reason";
import type { PointWords } from "./words";

export type RenderedPoint = PointWords & {
  readonly key: ConfirmationPoint["key"];
  readonly title: string;
  readonly basis: readonly Basis[];
};

/** Makes the words of one of the six points; its own 「なぜ？」 are `point.reasons`. */
export function renderPoint(point: Omit<ConfirmationPoint, "reasons">, locale: Locale): RenderedPoint {
  const { points, pointTitles } = words[locale];
  const template = points[point.kind];
  return {
    ...template(readFacts(point.facts, locale)),
    key: point.key,
    title: pointTitles[point.key],
    basis: basisOf(point.terms, locale),
  };
}
