import type { Term } from "../../domain/decision";
import type { Locale } from "../locale";
import { basisOf } from "./basis";

/** The titles of the terms documents by code. */
export type DocumentTitles = Readonly<Record<string, string>>;

/** Where a rule is written, in words, and the address of the very clause. */
export type LawClause = { readonly document: string; readonly clause: string; readonly href: string };

/**
 * Where terms are written, each place once. In Japanese the chip names the document; the documents have no English title, so an
 * English chip says "Terms" and the article or schedule, and the link leads to the document.
 */
export function clausesOf(terms: readonly Term[], locale: Locale, documents: DocumentTitles): LawClause[] {
  const places = new Map(basisOf(terms, locale).map((basis) => [basis.clause, basis]));
  return [...places.values()].map(({ document, anchor, label }) => {
    const href = `/terms/${document}#${anchor}`;
    const [words = "", article = ""] = label.split(/, (?=Art\.|Sched\.)/);
    return locale === "ja"
      ? { document: documents[document] ?? document, clause: anchor, href }
      : { document: words, clause: article, href };
  });
}

export function ruleIdsOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.map((term) => term.rule))];
}
