import type { Catalogue } from "../../domain/catalogue/catalogue";
import type { Product } from "../../domain/catalogue/product";
import { type Term, termOf } from "../../domain/decision";
import type { Localized } from "../../domain/localized";
import { namesIn, type ReasonLocale } from "../reasons/reason-locale";
import type { TermsWords } from "./words";

export type TermsRow = { readonly label: string; readonly value: string };

/** One thing that the terms say, with where it is written. */
export type TermsParagraph = { readonly text: string; readonly rows?: readonly TermsRow[]; readonly terms: readonly Term[] };

export type TermsSection = { readonly title: string; readonly paragraphs: readonly TermsParagraph[] };

/** What a section is written with: the product, what it refers to, and the language. */
export type Sheet = {
  readonly product: Product;
  readonly catalogue: Catalogue;
  readonly words: TermsWords;
  readonly locale: ReasonLocale;
  readonly name: (name: Localized) => string;
};

export function sheetOf(product: Product, catalogue: Catalogue, words: TermsWords, locale: ReasonLocale): Sheet {
  return { product, catalogue, words, locale, name: (name) => name[namesIn(locale)] };
}

export function paragraph(text: string, ...terms: Term[]): TermsParagraph {
  return { text, terms: terms.map(termOf) };
}
