import { describe, expect, test } from "vitest";
import { pointKeys, pointKinds } from "@/lib/domain/ordering/preview";
import { renderPoint } from "@/lib/i18n/reasons/render-point";
import { everyPoint, previews } from "./samples";

const [buying, buyingAgain, warranty, cancelling, cancellingBoth] = previews;
const words = (preview: (typeof previews)[number] | undefined, key: string) => {
  const point = preview?.points.find((one) => one.key === key);
  if (!point) throw new Error(`no point ${key}`);
  return renderPoint(point, "ja");
};

describe("[JP-09] every kind of point has words", () => {
  test.each(pointKinds)("%s is shown, and said in both languages", (kind) => {
    const points = everyPoint.filter((point) => point.kind === kind);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) {
      const ja = renderPoint(point, "ja");
      const en = renderPoint(point, "en");
      for (const one of [ja, en]) expect(JSON.stringify(one)).not.toMatch(/undefined|NaN|null|\[object/);
      expect(ja.lines.length).toBe(en.lines.length);
      expect(ja.amounts?.map((amount) => amount.strong)).toEqual(en.amounts?.map((amount) => amount.strong));
      expect(JSON.stringify(en)).not.toMatch(/[ぁ-んァ-ヶ]/);
      expect(ja.basis.length).toBeGreaterThan(0);
    }
  });

  test("the six titles", () => {
    expect(pointKeys.map((key) => words(buying, key).title)).toEqual([
      "分量・期間",
      "価格",
      "支払いの時期・方法",
      "提供を始める日",
      "申込の期限",
      "撤回・解約",
    ]);
  });

  test("a line is at most 50 characters and ends with 。", () => {
    for (const point of everyPoint) {
      for (const line of renderPoint(point, "ja").lines) {
        expect([...line].length, line).toBeLessThanOrEqual(50);
        if (!line.includes("：")) expect(line).toMatch(/。$/);
      }
    }
  });
});

describe("[FB-19] buying remote support in words", () => {
  test("price", () => {
    expect(words(buying, "price")).toMatchObject({
      headline: "月額 ¥550（税込）",
      amounts: [
        { label: "月額（税抜）", value: "¥500" },
        { label: "消費税（10%） ¥500 × 10%", value: "¥50" },
        { label: "月額（税込）", value: "¥550", strong: true },
      ],
    });
    expect(words(buying, "price").lines[0]).toBe("月額は2026年12月1日（火）からかかります。");
  });

  test("signing up again names the fee, and only one amount is strong", () => {
    const price = words(buyingAgain, "price");
    expect(price.amounts?.map((amount) => amount.value)).toEqual(["¥3,000", "¥300", "¥3,300", "¥500", "¥50", "¥550"]);
    expect(price.amounts?.filter((amount) => amount.strong)).toHaveLength(1);
  });

  test("payment", () => {
    expect(words(buying, "payment").headline).toBe("2027年1月10日（日）にクレジットカードでお支払い");
  });

  test("withdrawal", () => {
    expect(words(buying, "withdrawal").lines).toEqual([
      "解約は、いつでもこのサイトでできます。",
      "解約した月は、1か月分の料金がかかります。",
      "申し込んだ月に解約しても、1か月分かかります。",
      "解約のあともう一度申し込むときは、手数料¥3,000（税抜）がかかります。",
      "解約の取り消しはできません。",
    ]);
  });
});

describe("[FB-20] the warranty in words", () => {
  test("buying names the waiver", () => {
    expect(words(warranty, "price").lines[0]).toBe("2026年12月31日（木）までは免責期間で、料金はかかりません。");
    expect(words(warranty, "withdrawal").lines).toContain("2026年12月31日（木）までに解約すれば、料金はかかりません。");
    expect(words(warranty, "withdrawal").lines).not.toContain("申し込んだ月に解約しても、1か月分かかります。");
  });

  test("cancelling names what ends with it", () => {
    expect(words(cancellingBoth, "quantity").lines).toContain("一緒に終わるもの：機器保証 追加保証");
    expect(words(cancellingBoth, "start").headline).toBe("2026年11月30日（月）まで使えます");
    expect(words(cancelling, "start").headline).toBe("2026年11月20日（金）まで使えます");
  });

  test("[FB-37] it can't be undone", () => {
    expect(words(cancelling, "withdrawal")).toMatchObject({
      headline: "解約すると、取り消せません",
      lines: ["もう一度申し込むことはできます。", "そのときは、手数料¥3,000（税抜）がかかります。"],
    });
  });

  test("the edge of the month in yen", () => {
    expect(words(cancelling, "deadline").lines).toEqual([
      "2026年11月30日（月）までの解約なら、上の金額で終わります。",
      "2026年12月1日（火）からの解約では、合わせて¥1,100（税込）です。",
    ]);
  });
});
