import type { Route } from "next";
import type { Clause } from "@/components/ui/law-chip";
import type { Term } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { basisOf } from "@/lib/i18n/reasons/basis";

/** The titles of the terms documents by code. */
export type DocumentTitles = Readonly<Record<string, string>>;

/**
 * Where terms are written, each place once, as links to the very clause. In Japanese the chip names the document; the documents
 * have no English title, so an English chip names the article and the link leads to the document.
 */
export function clausesOf(terms: readonly Term[], locale: Locale, documents: DocumentTitles): Clause[] {
  const places = new Map(basisOf(terms, locale).map((basis) => [basis.clause, basis]));
  return [...places.values()].map(({ document, anchor, label }) => {
    const href = `/terms/${document}#${anchor}` as Route;
    const [terms = "", article = ""] = label.split(/, (?=Art\.)/);
    return locale === "ja"
      ? { document: documents[document] ?? terms, clause: anchor, href }
      : { document: terms, clause: article, href };
  });
}

export function ruleIdsOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.map((term) => term.rule))];
}
