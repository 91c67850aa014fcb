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

describe("exact words", () => {
  const find = (code: string, plan: string | null, title: string, locale: ReasonLocale) => {
    const product = catalogue.products.find((one) => one.code === code && one.planCode === plan);
    const section = product && termsInWords(product, catalogue, locale).find((one) => one.title === title);
    if (!section) throw new Error(`no section ${title} of ${code}`);
    return section.paragraphs;
  };
  const texts = (...of: Parameters<typeof find>) => find(...of).map((paragraph) => paragraph.text);

  test("[IV-07] the price steps are rows", () => {
    expect(find("inventory-lite", null, "料金", "ja")[1]).toEqual({
      text: "「在庫クラウド Lite 年額」は、1年に次の表の額（税抜）です。",
      rows: [
        { label: "10ユーザーまで", value: "¥300,000" },
        { label: "50ユーザーまで", value: "¥380,000" },
        { label: "100ユーザーまで", value: "¥450,000" },
        { label: "さらに50ユーザーごと（満たない分も1回）", value: "¥70,000" },
      ],
      terms: [{ rule: "IV-07", clause: "inventory#別表1(2)" }],
    });
    expect(find("inventory-lite", null, "Fees", "en")[1]?.rows?.map((row) => row.label)).toEqual([
      "Up to 10 users",
      "Up to 50 users",
      "Up to 100 users",
      "Every further 50 users, or part of them",
    ]);
  });

  test("[IV-04] the window of a cancellation", () => {
    const window = "締切は、期間が終わる月の前の月の10日です。過ぎると、次の期間で終わります。";
    expect(texts("inventory-lite", null, "解約", "ja")).toContain(window);
    expect(texts("inventory-lite", null, "Cancellation", "en")).toContain(
      "It has to be received by the 10th of the month before that in which the term ends. After that it ends with the next term.",
    );
    expect(texts("inventory-lite", null, "やめるとき", "plain")).toContain(
      "しめきりは、期間が終わる月の前の月の10日です。間に合わないと、次の期間の終わりまで続きます。",
    );
  });

  test("[FW-04] where staff accept, the day of acceptance decides", () => {
    expect(texts("firewall-vm", "no-term", "解約", "ja")).toContain(
      "20日までに受理すると、その月の末日に終わります。それより後は、翌月の末日に終わります。",
    );
    expect(texts("firewall-vm", "no-term", "Cancellation", "en")).toContain(
      "A cancellation accepted up to the 20th ends it with that month, a later one with the next month.",
    );
  });

  test("[CL-18] the older rule stands beside the present one", () => {
    expect(texts("cloud-o", null, "請求", "ja").slice(1, 3)).toEqual([
      "使った量の料金は、使った月の翌月の13日に請求します。",
      "2024年9月の分までは、使った月の翌々月の13日の請求です。",
    ]);
  });

  test("[JP-02] closed days are days, not codes", () => {
    expect(texts("cloud-o", null, "受付日", "ja")[1]).toBe(
      "営業日は、土曜日、日曜日、祝日と、12月29日、12月30日、12月31日、1月1日、1月2日、1月3日を除く日です。",
    );
    expect(texts("cloud-o", null, "Receipt", "en")[1]).toContain("29 December, 30 December, 31 December, 1 January");
  });

  test("[FB-20] [FB-21] what an option needs and how it ends", () => {
    const warranty = texts("fibre-vdsl", null, "オプション：機器保証 追加保証", "ja");
    expect(warranty).toContain("申込には、「機器保証利用条件」への同意が必要です。");
    expect(warranty).toContain("「機器保証」が終わると、一緒に終わります。");
    expect(warranty).toContain("これだけを解約することはできません。");
    expect(texts("fibre-vdsl", null, "オプション「機器保証」", "plain")).toContain(
      "申し込んだ月から2か月は、お金がかかりません。その次の月からかかります。",
    );
  });
});
