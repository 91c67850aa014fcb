import { describe, expect, test } from "vitest";
import { explain, type Reason } from "@/lib/domain/decision";
import { reasonKinds } from "@/lib/domain/reason-kinds";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { everyReason } from "./samples";

const sample = (kind: string): Reason => {
  const found = everyReason.find((reason) => reason.kind === kind);
  if (!found) throw new Error(`no sample of ${kind}`);
  return found;
};
const fee = (facts: object) =>
  explain("monthly-fee", [{ rule: "FB-19", clause: "remote-support#第2条1項" }], {
    nameJa: "x",
    nameEn: "x",
    yen: 500,
    ...facts,
  });

describe("[JP-09] every kind of reason has words", () => {
  test.each(reasonKinds)("%s is given by the engine, and said in both languages", (kind) => {
    for (const reason of everyReason.filter((one) => one.kind === kind)) {
      const ja = renderReason(reason, "ja");
      const en = renderReason(reason, "en");
      for (const words of [ja, en]) expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|null|\[object/);
      expect(ja.rows.length).toBe(en.rows.length);
      expect(ja.rows.length).toBeGreaterThan(0);
      expect(ja.months?.map((one) => one.counted)).toEqual(en.months?.map((one) => one.counted));
      expect(ja.basis.length).toBeGreaterThan(0);
      expect(JSON.stringify(en)).not.toMatch(/[ぁ-んァ-ヶ]/);
    }
    expect(sample(kind).kind).toBe(kind);
  });

  test("a sentence is です・ます, at most 50 characters, one idea", () => {
    for (const reason of everyReason) {
      const { sentence } = renderReason(reason, "ja");
      expect([...sentence].length, sentence).toBeLessThanOrEqual(50);
      expect(sentence).toMatch(/(です|ます)。$/);
      expect(sentence.match(/。/g)).toHaveLength(1);
    }
  });

  test("a question is a question", () => {
    for (const reason of everyReason) {
      expect(renderReason(reason, "ja").question).toMatch(/か$/);
      expect(renderReason(reason, "en").question).toMatch(/[?)]$/);
    }
  });

  test("a clause is a chip with a place to go to", () => {
    const [basis] = renderReason(sample("re-signup-fee"), "ja").basis;
    expect(basis).toEqual({
      rule: "FB-19",
      clause: "remote-support#第2条3項",
      document: "remote-support",
      anchor: "第2条3項",
      label: "約款 第2条3項",
    });
    expect(renderReason(sample("re-signup-fee"), "en").basis[0]?.label).toBe("Terms, Art. 2(3)");
  });

  test("an article with an item, an article alone", () => {
    const reason = (clause: string) => ({ ...sample("re-signup-fee"), terms: [{ rule: "IV-01", clause }] });
    expect(renderReason(reason("x#第3条(1)"), "en").basis[0]?.label).toBe("Terms, Art. 3(1)");
    expect(renderReason(reason("x#第3条"), "en").basis[0]?.label).toBe("Terms, Art. 3");
  });
});

describe("[FB-20] the waiver in words", () => {
  const reason = sample("billed-after-waiver");

  test("in Japanese", () => {
    const words = renderReason(reason, "ja");
    expect(words.question).toBe("なぜ料金は2026年3月1日（日）からですか");
    expect(words.sentence).toBe("申し込んだ月から2か月は免責期間だからです。");
    expect(words.counterfactual).toBe("2026年2月に申し込んだ場合、料金は2026年4月1日（水）からです。");
    expect(words.months).toEqual([
      { label: "1月", counted: false },
      { label: "2月", counted: false },
      { label: "3月", counted: true },
    ]);
  });

  test("in English", () => {
    expect(renderReason(reason, "en").question).toBe("Why is it charged from 1 March 2026 (Sun)?");
  });
});

describe("[JP-05] tax in words", () => {
  test("says whether anything was cut", () => {
    const cut = renderReason(
      { ...sample("tax-once"), facts: { rate: 10, subtotal: 571, tax: 57, rounding: "truncate", cut: true } },
      "ja",
    );
    const whole = renderReason(
      { ...sample("tax-once"), facts: { rate: 10, subtotal: 500, tax: 50, rounding: "half-up", cut: false } },
      "ja",
    );
    expect(cut.rows[1]).toEqual({ label: "¥571 × 10%", value: "¥57", note: "1円未満は切り捨て" });
    expect(whole.rows[1]).toEqual({ label: "¥500 × 10%", value: "¥50", note: "1円未満は四捨五入（今回は端数なし）" });
  });
});

describe("[FB-16] months counted", () => {
  test("of a long time only the last six are drawn", () => {
    const { months } = renderReason(fee({ month: "2027-03", startsOn: "2026-01-13", billedFrom: "2026-02-01" }), "ja");
    expect(months?.map((one) => one.label)).toEqual(["10月", "11月", "12月", "1月", "2月", "3月"]);
    expect(months?.every((one) => one.counted)).toBe(true);
  });

  test("the month of purchase counts when it is the last", () => {
    const last = explain("last-month-in-full", [], {
      nameJa: "x",
      nameEn: "x",
      yen: 300,
      month: "2015-01",
      startsOn: "2015-01-19",
      billedFrom: "2015-02-01",
      endsOn: "2015-01-31",
    });
    expect(renderReason(last, "ja").months).toEqual([{ label: "1月", counted: true }]);
  });

  test("a missing fact is a bug, not half an explanation", () => {
    expect(() => renderReason(explain("monthly-fee", [], {}), "ja")).toThrow("no fact");
  });

  test("an amount beyond 2^53 keeps its digits", () => {
    const words = renderReason(
      fee({ yen: "9007199254740993", month: "2026-02", startsOn: "2026-01-13", billedFrom: "2026-02-01" }),
      "ja",
    );
    expect(words.question).toBe("なぜ¥9,007,199,254,740,993（税抜）ですか");
  });
});
