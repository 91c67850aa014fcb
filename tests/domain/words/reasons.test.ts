import { describe, expect, test } from "vitest";
import { explain, type Facts, type Reason, type ReasonKind } from "@/lib/domain/decision";
import { reasonKinds } from "@/lib/domain/reason-kinds";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import { type ReasonLocale, reasonLocales } from "@/lib/i18n/reasons/reason-locale";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { broken, hardWords, japanese, rawCodes } from "./faults";
import { reasonFacts } from "./reason-facts";

const term = { rule: "FB-19", clause: "remote-support#第2条3項" };
const samples = (kind: ReasonKind): Reason[] => reasonFacts[kind].map((facts) => explain(kind, [term], facts));
const every = reasonKinds.flatMap(samples);
const say = (kind: ReasonKind, locale: ReasonLocale, facts: Facts = reasonFacts[kind][0] ?? {}) =>
  renderReason(explain(kind, [term], facts), locale);

describe("[JP-09] every kind of reason has words", () => {
  test.each(reasonKinds)("%s is said in Japanese, English and plain Japanese", (kind) => {
    expect(samples(kind).length).toBeGreaterThan(0);
    for (const reason of samples(kind)) {
      const [ja, en, plain] = reasonLocales.map((locale) => renderReason(reason, locale));
      for (const words of [ja, en, plain]) {
        const { basis, ...said } = words ?? { basis: [] };
        expect(JSON.stringify(said)).not.toMatch(broken);
        expect(JSON.stringify(said)).not.toMatch(rawCodes);
        expect(basis).toHaveLength(1);
        expect(words?.rows.length).toBe(ja?.rows.length);
        expect(words?.rows.length).toBeGreaterThan(0);
        expect(words?.months?.map((one) => one.counted)).toEqual(ja?.months?.map((one) => one.counted));
        expect(words?.counterfactual === undefined).toBe(ja?.counterfactual === undefined);
      }
      const { basis: _basis, ...english } = en ?? { basis: [] };
      expect(JSON.stringify(english)).not.toMatch(japanese);
    }
  });

  test("a sentence is です・ます, at most 50 characters, one idea", () => {
    const sentences = every.flatMap((reason) =>
      (["ja", "plain"] as const).map((locale) => renderReason(reason, locale).sentence),
    );
    expect(sentences.filter((one) => [...one].length > 50)).toEqual([]);
    expect(sentences.filter((one) => !/^[^。]+(です|ます)。$/.test(one))).toEqual([]);
  });

  test("an English sentence ends, and begins with its cause", () => {
    for (const reason of every) {
      const { sentence, counterfactual } = renderReason(reason, "en");
      expect(sentence).toMatch(/^(Because|Nearly) .+\.$/);
      if (counterfactual) expect(counterfactual).toMatch(/\.$/);
    }
  });

  test("a question is a question", () => {
    for (const reason of every) {
      expect(renderReason(reason, "ja").question).toMatch(/か$/);
      expect(renderReason(reason, "plain").question).toMatch(/か$/);
      expect(renderReason(reason, "en").question).toMatch(/[?)]$/);
    }
  });

  test("plain Japanese keeps to everyday words", () => {
    const said = every.map((reason) => renderReason(reason, "plain")).map(({ basis: _basis, ...one }) => JSON.stringify(one));
    expect(said.flatMap((one) => hardWords.exec(one)?.[0] ?? [])).toEqual([]);
    expect(said.filter((one) => hardWords.test(one))).toEqual([]);
  });

  test("a clause is a chip with a place to go to", () => {
    expect(say("re-signup-fee", "ja").basis).toEqual([
      { ...term, document: "remote-support", anchor: "第2条3項", label: "約款 第2条3項" },
    ]);
    expect(say("re-signup-fee", "plain").basis[0]?.label).toBe("約款 第2条3項");
    expect(say("re-signup-fee", "en").basis[0]?.label).toBe("Terms, Art. 2(3)");
  });

  test("an article with an item, an article alone", () => {
    const label = (clause: string) =>
      renderReason(explain("re-signup-fee", [{ rule: "IV-01", clause }], reasonFacts["re-signup-fee"][0] ?? {}), "en").basis[0]
        ?.label;
    expect(label("x#第3条(1)")).toBe("Terms, Art. 3(1)");
    expect(label("x#第3条")).toBe("Terms, Art. 3");
  });

  test("a table of the annex, in the chip too", () => {
    const terms = [{ rule: "IV-07", clause: "inventory#別表1(2)" }];
    const reason = explain("re-signup-fee", terms, reasonFacts["re-signup-fee"][0] ?? {});
    expect(renderReason(reason, "ja").basis[0]?.label).toBe("約款 別表1(2)");
    expect(renderReason(reason, "en").basis[0]?.label).toBe("Terms, Sched. 1(2)");
    const href = "/terms/inventory#別表1(2)";
    expect(clausesOf(terms, "en", {})).toEqual([{ document: "Terms", clause: "Sched. 1(2)", href }]);
    expect(clausesOf(terms, "ja", { inventory: "約款" })).toEqual([{ document: "約款", clause: "別表1(2)", href }]);
  });

  test("a missing fact is a bug, not half an explanation", () => {
    expect(() => say("monthly-fee", "ja", {})).toThrow("no fact");
  });

  test("a code without a word is a bug, not a word on the screen", () => {
    expect(() => say("tax-once", "ja", { ...reasonFacts["tax-once"][0], rounding: "sideways" })).toThrow("no word for sideways");
  });
});

describe("[FB-20] the waiver in words", () => {
  test("in Japanese", () => {
    const words = say("billed-after-waiver", "ja");
    expect(words.question).toBe("なぜ料金は2026年3月1日（日）からですか");
    expect(words.sentence).toBe("申し込んだ月から2か月は免責期間だからです。");
    expect(words.counterfactual).toBe("2026年2月に申し込んだ場合、料金は2026年4月1日（水）からです。");
    expect(words.months).toEqual([
      { label: "1月", counted: false },
      { label: "2月", counted: false },
      { label: "3月", counted: true },
    ]);
  });

  test("in English and plain Japanese", () => {
    expect(say("billed-after-waiver", "en").question).toBe("Why is it charged from 1 March 2026 (Sun)?");
    expect(say("billed-after-waiver", "plain").sentence).toBe("申し込んだ月から2か月は、お金がかからないからです。");
  });
});

describe("[FB-16] months counted", () => {
  const fee = (facts: Facts) => say("monthly-fee", "ja", { nameJa: "x", nameEn: "x", yen: 500, ...facts });

  test("of a long time only the last six are drawn", () => {
    const { months } = fee({ month: "2027-03", startsOn: "2026-01-13", billedFrom: "2026-02-01" });
    expect(months?.map((one) => one.label)).toEqual(["10月", "11月", "12月", "1月", "2月", "3月"]);
    expect(months?.every((one) => one.counted)).toBe(true);
  });

  test("the month of purchase counts when it is the last", () => {
    const last = { nameJa: "x", nameEn: "x", yen: 300, month: "2015-01", startsOn: "2015-01-19", billedFrom: "2015-02-01" };
    expect(say("last-month-in-full", "ja", { ...last, endsOn: "2015-01-31" }).months).toEqual([{ label: "1月", counted: true }]);
  });

  test("an amount beyond 2^53 keeps its digits", () => {
    const words = fee({ yen: "9007199254740993", month: "2026-02", startsOn: "2026-01-13", billedFrom: "2026-02-01" });
    expect(words.question).toBe("なぜ¥9,007,199,254,740,993（税抜）ですか");
  });

  test("[BZ-34] a month of the start that is charged in full says so, and only that month", () => {
    const same = { firstKind: "same-month", startsOn: "2026-01-13", billedFrom: "2026-01-01" };
    expect(fee({ ...same, month: "2026-01" }).sentence).toBe("始まる月も、日割りをせず1か月分かかるからです。");
    expect(fee({ ...same, month: "2026-02" }).sentence).toBe("2026年2月は、月額がかかる月だからです。");
    expect(fee({ ...same, startsOn: "2026-01-01", month: "2026-01" }).sentence).toBe("2026年1月は、月額がかかる月だからです。");
  });
});
