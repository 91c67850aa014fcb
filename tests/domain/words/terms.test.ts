import { describe, expect, test } from "vitest";
import { type Product, productSchema } from "@/lib/domain/catalogue/product";
import { type ReasonLocale, reasonLocales } from "@/lib/i18n/reasons/reason-locale";
import type { TermsSection } from "@/lib/i18n/terms/sheet";
import { termsInWords } from "@/lib/i18n/terms/terms-in-words";
import { catalogue } from "../support";
import { broken, hardWords, japanese, rawCodes } from "./faults";
import { everyKind } from "./terms-fixture";

const textOf = (sections: readonly TermsSection[]) =>
  sections.flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs.flatMap(({ text, rows = [] }) => [text, ...rows.flatMap(({ label, value }) => [label, value])]),
  ]);
const rulesOf = (sections: readonly TermsSection[]) => [
  ...new Set(sections.flatMap((one) => one.paragraphs.flatMap((paragraph) => paragraph.terms.map((term) => term.rule)))),
];

/** Every term in the data of a product: rule and clause of each object that has them, however deep. */
function termsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const rule = Reflect.get(value, "rule");
  const own = typeof rule === "string" ? [`${rule} ${Reflect.get(value, "clause")}`] : [];
  return [...own, ...Object.values(value).flatMap(termsIn)];
}
const printedTerms = (sections: readonly TermsSection[]) =>
  new Set(sections.flatMap((one) => one.paragraphs.flatMap(({ terms }) => terms.map((term) => `${term.rule} ${term.clause}`))));

const named = (product: Product) => `${product.code} ${product.planCode ?? ""}`.trim();
const real = catalogue.products.map((product) => [named(product), product] as const);
const all = [...real, ...everyKind.map((product, n) => [`every kind ${n}`, product] as const)];

describe("[JP-09] a product's whole terms in words", () => {
  test.each(all)("%s: no term of its data is left out, in any language", (_, product) => {
    for (const locale of reasonLocales) {
      const printed = printedTerms(termsInWords(product, catalogue, locale));
      expect(termsIn(product).filter((term) => !printed.has(term))).toEqual([]);
    }
  });

  test.each(all)("%s: nothing broken, no code, no other language", (_, product) => {
    for (const locale of reasonLocales) {
      const texts = textOf(termsInWords(product, catalogue, locale));
      expect(texts.filter((text) => broken.test(text) || text === "")).toEqual([]);
      expect(texts.filter((text) => rawCodes.test(text))).toEqual([]);
      if (locale === "en") expect(texts.filter((text) => japanese.test(text))).toEqual([]);
    }
  });

  test.each(all)("%s: the languages say the same things in the same order", (_, product) => {
    const shape = (locale: ReasonLocale) =>
      termsInWords(product, catalogue, locale).map(({ paragraphs }) =>
        paragraphs.map(({ rows = [], terms }) => [rows.map((row) => row.value), terms]),
      );
    expect(shape("en")).toEqual(shape("ja"));
    expect(shape("plain")).toEqual(shape("ja"));
  });

  test.each(all)("%s: every paragraph ends, and says where it is written", (_, product) => {
    for (const locale of reasonLocales)
      for (const { paragraphs } of termsInWords(product, catalogue, locale)) {
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const { text, terms } of paragraphs) {
          expect(text).toMatch(locale === "en" ? /\.$/ : /。$/);
          expect(terms.length).toBeGreaterThan(0);
        }
      }
  });

  test("plain Japanese keeps to everyday words, the catalogue's own texts aside", () => {
    const plain = everyKind.flatMap((product) => textOf(termsInWords(product, catalogue, "plain")));
    expect(plain.filter((text) => hardWords.test(text))).toEqual([]);
  });
});

describe("the fixture has every kind", () => {
  test.each(everyKind.map((product) => [product.code, product] as const))("%s is of the schema", (_, product) => {
    expect(productSchema.safeParse(product).error?.issues ?? []).toEqual([]);
  });

  test("and no rule of it is lost", () => {
    for (const product of everyKind) {
      const rules = termsIn(product).map((term) => term.slice(0, 5));
      expect(rulesOf(termsInWords(product, catalogue, "ja"))).toEqual(expect.arrayContaining([...new Set(rules)]));
    }
  });
});
