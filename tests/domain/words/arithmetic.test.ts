import { describe, expect, test } from "vitest";
import { explain, type ReasonKind } from "@/lib/domain/decision";
import { formatDecimal, formatPercent, hasFraction, readDecimal } from "@/lib/i18n/reasons/decimals";
import { anyOf, countInEnglish, ordinal, plural, unitInEnglish } from "@/lib/i18n/reasons/english";
import type { ReasonLocale } from "@/lib/i18n/reasons/reason-locale";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { reasonFacts } from "./reason-facts";

const say = (kind: ReasonKind, n = 0, locale: ReasonLocale = "ja") =>
  renderReason(explain(kind, [], reasonFacts[kind][n] ?? {}), locale);
const lines = (kind: ReasonKind, n = 0, locale: ReasonLocale = "ja") =>
  say(kind, n, locale).rows.map(({ label, value, note }) => [label, value, ...(note ? [note] : [])]);

describe("the arithmetic is shown from the facts", () => {
  test("[IV-11] more users in mid-term: the difference × months ÷ 12, cut", () => {
    // (380,000 − 300,000) × 8 ÷ 12 = 53,333.3
    expect(lines("remaining-months").slice(2)).toEqual([
      ["増える年額（税抜）", "¥80,000"],
      ["追加が始まる日", "2027年4月1日（木）"],
      ["期間の最後の日", "2027年11月30日（火）", "始まる月から数えて8か月"],
      ["¥80,000 × 8 ÷ 12", "¥53,333", "1円未満は切り捨て"],
    ]);
    expect(say("remaining-months").months?.map((month) => month.counted)).toEqual([
      ...Array<boolean>(4).fill(false),
      ...Array<boolean>(8).fill(true),
    ]);
    expect(say("remaining-months").sentence).toBe("年額の増える分の、残り8か月分だからです。");
    expect(say("remaining-months", 1).sentence).toBe("年額の、残り8か月分だからです。");
    expect(lines("remaining-months", 1).at(-1)).toEqual(["¥120,000 × 8 ÷ 12", "¥80,000", "1円未満は切り捨て（今回は端数なし）"]);
    expect(lines("remaining-months", 2).at(-1)).toEqual(["¥120,000 × 1 ÷ 12", "¥10,000", "1円未満は切り捨て（今回は端数なし）"]);
  });

  test("[IV-07] a price by size says what one more would have cost", () => {
    expect(lines("price-steps", 2)).toEqual([
      ["数", "151ユーザー"],
      ["100ユーザーまでの料金", "¥450,000"],
      ["¥70,000 × 2", "¥140,000", "超えた分は50ユーザーごと（満たない分も1回）"],
      ["合わせて（税抜）", "¥590,000"],
    ]);
    expect(say("price-steps", 0).counterfactual).toBe("51ユーザーからは、¥450,000（税抜）です。");
    expect(say("price-steps", 1).counterfactual).toBe("101ユーザーからは、¥520,000（税抜）です。");
    expect(say("price-steps", 2).counterfactual).toBe("201ユーザーからは、¥660,000（税抜）です。");
    expect(say("price-steps", 1, "en").counterfactual).toBe("From 101 users on it is ¥520,000 (tax excluded).");
  });

  test("[CL-16] use without its free part, to the sixth decimal", () => {
    // 12 × (100.5 − 0.125) = 1,204.5
    expect(lines("usage-fee").slice(0, 3)).toEqual([
      ["使った量", "100.5時間", "在庫クラウド"],
      ["無料の量", "0.125時間", "2026年4月10日（金）までは無料"],
      ["料金の対象の量", "100.375時間"],
    ]);
    expect(lines("usage-fee").at(-1)).toEqual(["¥12 × 100.375", "¥1,204", "1円未満は切り捨て"]);
    expect(lines("usage-fee", 2, "en").at(-1)).toEqual([
      "¥12 × 100.5",
      "¥1,206",
      "Fractions of a yen are cut off (none this time)",
    ]);
    expect([0, 1, 2].map((n) => say("usage-fee", n).counterfactual)).toEqual([
      "2026年4月10日（金）を過ぎて使った量には、料金がかかります。",
      undefined,
      undefined,
    ]);
  });

  test("[CL-23] a correction is the difference", () => {
    expect(lines("usage-correction", 1).slice(-2)).toEqual([
      ["請求した料金（税抜）", "¥1,300"],
      ["¥1,206 − ¥1,300", "−¥94"],
    ]);
  });

  test("[IV-15] late interest, one open amount and two", () => {
    // 330,000 × 30 × 0.145 ÷ 365 = 3,932.8
    expect(lines("late-interest").slice(3)).toEqual([
      ["年率", "14.5%"],
      ["¥330,000 × 30日", "9,900,000", "支払われていない額 × 日数"],
      ["9,900,000 × 14.5% ÷ 365", "¥3,932", "1円未満は切り捨て"],
    ]);
    // 660,000 × 10 + 300,000 × 20 = 12,600,000
    expect(lines("late-interest", 1, "en").slice(4)).toEqual([
      ["¥660,000 × 10 days", "6,600,000", "Open amount × days"],
      ["¥300,000 × 20 days", "6,000,000", "Open amount × days"],
      ["12,600,000 × 14.5% ÷ 365", "¥5,005", "Fractions of a yen are cut off"],
    ]);
  });

  test("[IV-19] an interruption of 50 hours is one day, told in Japan's time", () => {
    expect(lines("interruption-credit")).toEqual([
      ["止まった日時", "2027年3月1日（月）00:00"],
      ["使えるようになった日時", "2027年3月3日（水）02:00"],
      ["続けて止まった時間", "50時間"],
      ["24時間を超えた時間", "26時間", "24時間ごとに1日と数えて1日"],
      ["1年分の料金（税抜）", "¥300,000"],
      ["¥300,000 × 1 ÷ 365", "−¥821", "1円未満は切り捨て"],
    ]);
    expect(lines("interruption-credit", 1, "en")[2]).toEqual(["Time without a break", "72 hours 1 minute"]);
  });

  test("[IV-20] a restriction: days of a month's fee, at most the month's", () => {
    // (300,000 ÷ 12 + 3,000) × 5 ÷ 30 = 4,666.6
    expect(lines("restriction-credit").slice(2)).toEqual([
      ["1か月分の料金（税抜）", "¥28,000", "¥300,000 ÷ 12 + ¥3,000"],
      ["(¥300,000 ÷ 12 + ¥3,000) × 5 ÷ 30", "¥4,666", "1円未満は切り捨て"],
      ["返す額（税抜）", "−¥4,666", "1か月分が上限"],
    ]);
    expect(lines("restriction-credit", 1)[3]?.[0]).toBe("¥300,000 ÷ 12 × 5 ÷ 30");
    expect(lines("restriction-credit", 2).slice(-2)).toEqual([
      ["(¥300,000 ÷ 12 + ¥3,000) × 41 ÷ 30", "¥38,266", "1円未満は切り捨て"],
      ["返す額（税抜）", "−¥28,000", "1か月分が上限"],
    ]);
  });

  test("[IV-05] an early end costs the months that are not invoiced", () => {
    expect(lines("early-termination").at(-1)).toEqual(["¥3,000 × 8", "¥24,000", "請求済みの分は入りません"]);
    expect(say("early-termination", 0, "plain").sentence).toBe("最初の約束の期間が、まだ8か月残っているからです。");
  });
});

describe("dates across the nearest cut-off", () => {
  test("[IV-01] the 20th and the 21st", () => {
    expect(say("starts-with-month").counterfactual).toBe("2026年11月20日（金）を過ぎると、始まる日は2027年1月1日（金）です。");
    expect(say("starts-with-month", 1).sentence).toBe("20日を過ぎた受付は、翌々月の1日に始まるからです。");
    expect(say("starts-with-month", 1, "plain").sentence).toBe("20日よりあとに申し込むと、次の次の月の1日に始まるからです。");
  });

  test("[BZ-05] before 13:00, from 13:00 on, and on a day off", () => {
    expect([0, 1, 2].map((n) => say("received-by-cutoff", n).sentence)).toEqual([
      "営業日の13:00より前の申込だからです。",
      "13:00以降の申込は、次の営業日の受付になるからです。",
      "営業日ではない日の申込は、次の営業日の受付になるからです。",
    ]);
    expect(say("received-by-cutoff", 1, "en").counterfactual).toBe(
      "Sent before 13:00, it would have been received on 20 January 2026 (Tue).",
    );
  });

  test("[FW-02] before, in and after business hours", () => {
    expect([0, 1, 2].map((n) => say("received-in-hours", n).sentence)).toEqual([
      "営業日の受付時間の中の申込だからです。",
      "受付時間の前の申込は、その日の始まりに受け付けるからです。",
      "受付時間の外の申込は、次の営業日の受付になるからです。",
    ]);
  });

  test("[IV-04] the deadline that was met, and the one that was missed", () => {
    expect(say("ends-with-term").counterfactual).toBe(
      "2027年10月10日（日）を過ぎると、次の締切は2028年10月10日（火）、終わる日は2028年11月30日（木）です。",
    );
    expect(say("ends-with-term", 1).sentence).toBe("2027年10月10日（日）の締切を過ぎ、次の期間で終わるからです。");
  });

  test("[FW-05] a month without the day", () => {
    expect(say("term-ends").sentence).toBe("12か月後の同じ日の、前の日に終わるからです。");
    expect(say("term-ends", 1).sentence).toBe("12か月後に同じ日がなく、その月の末日に終わるからです。");
  });

  test("[BZ-17] a due date that moves, and one that doesn't", () => {
    expect([0, 1, 2].map((n) => say("due-end-of-month", n).sentence)).toEqual([
      "発行した月の末日が、支払期日だからです。",
      "発行した月の末日が土日・祝日で、次の営業日になるからです。",
      "発行した月の末日が、土日・祝日ではないからです。",
    ]);
  });

  test("[BZ-19] below 300,000, at it, and by another method", () => {
    expect([0, 1, 2].map((n) => say("barcode", n).sentence)).toEqual([
      "合計（税込）が¥300,000に満たないからです。",
      "合計（税込）が¥300,000以上だからです。",
      "お支払い方法が口座振替だからです。",
    ]);
  });

  test("the month of an invoice, before and after its own", () => {
    expect(reasonFacts["issued-in-month"].map((_, n) => say("issued-in-month", n).rows[1]?.value)).toEqual([
      "12か月前の月の1日",
      "前の月の1日",
      "その月の1日",
      "翌月の1日",
      "翌々月の1日",
      "3か月後の月の1日",
    ]);
    expect(say("issued-in-month", 3, "en").sentence).toBe(
      "Because for December 2026 the invoice date is the 1st of the following month.",
    );
  });
});

describe("decimals and English", () => {
  test("six places and no float", () => {
    expect(formatDecimal(readDecimal("1234567.000001"))).toBe("1,234,567.000001");
    expect(formatDecimal(readDecimal("0.10") + readDecimal("0.2"))).toBe("0.3");
    expect(formatDecimal(readDecimal("-5"))).toBe("−5");
    expect([hasFraction(12n * readDecimal("0.5")), hasFraction(12n * readDecimal("0.1"))]).toEqual([false, true]);
    for (const text of ["", "1e5", "1.2345678", "a"]) expect(() => readDecimal(text)).toThrow("not a decimal");
  });

  test("a rate of integers as per cent", () => {
    expect([formatPercent(145n, 1000n), formatPercent(3n, 100n), formatPercent(1n, 7n)]).toEqual(["14.5%", "3%", "100/7%"]);
  });

  test("units, ordinals and lists", () => {
    expect(["1", "2", "1.5"].map((count) => countInEnglish(count, "users"))).toEqual(["1 user", "2 users", "1.5 users"]);
    expect([countInEnglish("2", "GB"), countInEnglish("2", "GB months"), unitInEnglish("GB months")]).toEqual([
      "2 GB",
      "2 GB months",
      "GB month",
    ]);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 111].map(ordinal).join()).toBe("1st,2nd,3rd,4th,11th,12th,13th,21st,22nd,111th");
    expect([anyOf([]), anyOf(["a"]), anyOf(["a", "b"]), anyOf(["a", "b", "c"])]).toEqual(["", "a", "a or b", "a, b or c"]);
    expect([plural(1, "day"), plural(0, "day")]).toEqual(["1 day", "0 days"]);
  });
});
