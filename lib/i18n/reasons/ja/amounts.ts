import type { ReasonKind } from "../../../domain/reason-kinds";
import { remainingSum, remainingTicks } from "../arithmetic";
import type { FactReader } from "../fact-reader";
import { isFirstPartOfMonth, monthTicks } from "../month-ticks";
import { nextStep } from "../price-steps";
import type { ReasonTemplate, Row } from "../words";
import { cutNote } from "./labels";

const rounding: Readonly<Record<string, string>> = { truncate: "切り捨て", "half-up": "四捨五入", ceil: "切り上げ" };
const question = (f: FactReader) => `なぜ${f.yen("yen")}（税抜）ですか`;

/** Why a regular fee, and the tax on it, is that amount. */
export const amountReasons = {
  "monthly-fee": (f) => ({
    question: question(f),
    sentence: isFirstPartOfMonth(f)
      ? "始まる月も、日割りをせず1か月分かかるからです。"
      : `${f.month("month")}は、月額がかかる月だからです。`,
    rows: [
      { label: "月額（税抜）", value: f.yen("yen"), note: f.name("name") },
      { label: "料金の始まり", value: f.date("billedFrom") },
      { label: "この月の料金（税抜）", value: f.yen("yen"), note: "日割りはありません" },
    ],
    months: monthTicks(f, f.plainMonth("month"), false),
  }),
  "last-month-in-full": (f) => ({
    question: question(f),
    sentence: "終わる月は、日割りをせず1か月分かかるからです。",
    rows: [
      { label: "月額（税抜）", value: f.yen("yen"), note: f.name("name") },
      { label: "料金の対象の最後の日", value: f.date("endsOn") },
      { label: "この月の料金（税抜）", value: f.yen("yen"), note: "日割りはありません" },
    ],
    months: monthTicks(f, f.plainMonth("month"), true),
    counterfactual: `${f.asMonth(f.plainMonth("month").add({ months: 1 }))}の料金はかかりません。`,
  }),
  "first-month-free": (f) => ({
    question: `なぜ${f.month("month")}は¥0ですか`,
    sentence: "始まった月は無料だからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: "料金の始まり", value: f.date("billedFrom") },
      { label: "この月の料金", value: "¥0" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "waiver-month": (f) => ({
    question: `なぜ${f.month("month")}は¥0ですか`,
    sentence: "免責期間の月だからです。",
    rows: [
      { label: "申込を受け付けた日", value: f.date("startsOn") },
      { label: "免責期間の最後の日", value: f.date("waiverEndsOn") },
      { label: "この月の料金", value: "¥0" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "price-per-unit": (f) => ({
    question: question(f),
    sentence: `${f.countOf(1)}につき${f.yen("unitYen")}の料金だからです。`,
    rows: [
      { label: "1つあたりの料金（税抜）", value: f.yen("unitYen") },
      { label: "数", value: f.count("quantity") },
      { label: `${f.yen("unitYen")} × ${f.whole("quantity")}`, value: f.yen("yen") },
    ],
  }),
  "price-steps": (f) => ({
    question: question(f),
    sentence:
      f.whole("beyondCount") > 0n
        ? `${f.count("beyondFrom")}を超えた分を、段階の料金に足すからです。`
        : `${f.count("stepUpTo")}までの段階の料金だからです。`,
    rows: [{ label: "数", value: f.count("quantity") }, ...stepRows(f), { label: "合わせて（税抜）", value: f.yen("yen") }],
    counterfactual: `${f.countOf(nextStep(f).from)}からは、${f.asYen(nextStep(f).yen)}（税抜）です。`,
  }),
  "yearly-fee": (f) => ({
    question: question(f),
    sentence:
      f.number("term") === 1 ? "最初の1年分の料金だからです。" : `更新のあとの、${f.number("term")}年目の1年分の料金だからです。`,
    rows: [
      { label: "料金の対象の最初の日", value: f.date("from") },
      { label: "料金の対象の最後の日", value: f.date("to") },
      { label: "1年分の料金（税抜）", value: f.yen("yen"), note: f.name("name") },
    ],
  }),
  "setup-fee": (f) => ({
    question: question(f),
    sentence: "始めるときに、1回だけかかる料金だからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: f.name("name"), value: f.yen("yen"), note: "1回だけ" },
    ],
  }),
  "remaining-months": (f) => ({
    question: question(f),
    sentence: `年額の${f.whole("beforeYen") === 0n ? "" : "増える分の"}、残り${f.number("remaining")}か月分だからです。`,
    rows: [
      ...yearlyRows(f),
      { label: "追加が始まる日", value: f.date("startsOn") },
      { label: "期間の最後の日", value: f.date("termEndsOn"), note: `始まる月から数えて${f.number("remaining")}か月` },
      { label: remainingSum(f).formula, value: f.yen("yen"), note: cutNote(remainingSum(f).cut) },
    ],
    months: remainingTicks(f),
  }),
  "re-signup-fee": (f) => ({
    question: question(f),
    sentence: "一度解約したあとの申込だからです。",
    rows: [
      { label: "申込の回数", value: `${f.number("times")}回目`, note: "1回目は無料です" },
      { label: f.name("name"), value: f.yen("yen") },
    ],
    counterfactual: "はじめての申込であれば、手数料はかかりません。",
  }),
  "tax-once": (f) => ({
    question: `なぜ消費税は${f.yen("tax")}ですか`,
    sentence: `税抜の合計に、${f.number("rate")}%を1回だけ掛けるからです。`,
    rows: [
      { label: `${f.number("rate")}%対象の合計（税抜）`, value: f.yen("subtotal") },
      {
        label: `${f.yen("subtotal")} × ${f.number("rate")}%`,
        value: f.yen("tax"),
        note: `1円未満は${f.word("rounding", rounding)}${f.is("cut") ? "" : "（今回は端数なし）"}`,
      },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;

function stepRows(f: FactReader): Row[] {
  if (f.whole("beyondCount") === 0n) return [{ label: `${f.count("stepUpTo")}までの料金`, value: f.yen("stepYen") }];
  const count = f.whole("beyondCount");
  return [
    { label: `${f.count("beyondFrom")}までの料金`, value: f.yen("stepYen") },
    {
      label: `${f.yen("beyondYen")} × ${count}`,
      value: f.asYen(f.whole("beyondYen") * count),
      note: `超えた分は${f.count("beyondEvery")}ごと（満たない分も1回）`,
    },
  ];
}

function yearlyRows(f: FactReader): Row[] {
  return [
    { label: "追加の前の年額（税抜）", value: f.yen("beforeYen"), note: `数は${f.number("fromQuantity")}` },
    { label: "追加の後の年額（税抜）", value: f.yen("afterYen"), note: `数は${f.number("toQuantity")}・${f.name("name")}` },
    { label: "増える年額（税抜）", value: f.asYen(remainingSum(f).difference) },
  ];
}
