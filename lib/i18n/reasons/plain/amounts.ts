import type { ReasonKind } from "../../../domain/reason-kinds";
import { remainingSum, remainingTicks } from "../arithmetic";
import type { FactReader } from "../fact-reader";
import { isFirstPartOfMonth, monthTicks } from "../month-ticks";
import { nextStep } from "../price-steps";
import type { ReasonTemplate, Row } from "../words";
import { cutNote } from "./labels";

const rounding: Readonly<Record<string, string>> = {
  truncate: "1円より小さいお金は切り捨てます",
  "half-up": "0.5円からは1円にします",
  ceil: "1円より小さいお金も1円にします",
};
const question = (f: FactReader) => `どうして${f.yen("yen")}（税抜）ですか`;
const wholeMonth = "月の途中でも1か月分です";

/** Why a regular fee, and the tax on it, is that amount, in plain Japanese. */
export const amountReasons = {
  "monthly-fee": (f) => ({
    question: question(f),
    sentence: isFirstPartOfMonth(f)
      ? "始まる月も、1か月分のお金がぜんぶかかるからです。"
      : `${f.month("month")}は、毎月のお金がかかる月だからです。`,
    rows: [
      { label: "1か月のお金（税抜）", value: f.yen("yen"), note: f.name("name") },
      { label: "お金がかかり始める日", value: f.date("billedFrom") },
      { label: "この月のお金（税抜）", value: f.yen("yen"), note: wholeMonth },
    ],
    months: monthTicks(f, f.plainMonth("month"), false),
  }),
  "last-month-in-full": (f) => ({
    question: question(f),
    sentence: "終わる月は、1か月分のお金がぜんぶかかるからです。",
    rows: [
      { label: "1か月のお金（税抜）", value: f.yen("yen"), note: f.name("name") },
      { label: "お金がかかる最後の日", value: f.date("endsOn") },
      { label: "この月のお金（税抜）", value: f.yen("yen"), note: wholeMonth },
    ],
    months: monthTicks(f, f.plainMonth("month"), true),
    counterfactual: `${f.asMonth(f.plainMonth("month").add({ months: 1 }))}のお金はかかりません。`,
  }),
  "first-month-free": (f) => ({
    question: `どうして${f.month("month")}は¥0ですか`,
    sentence: "始まった月は、お金がかからないからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: "お金がかかり始める日", value: f.date("billedFrom") },
      { label: "この月のお金", value: "¥0" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "waiver-month": (f) => ({
    question: `どうして${f.month("month")}は¥0ですか`,
    sentence: "お金がかからない間の月だからです。",
    rows: [
      { label: "申し込みの日", value: f.date("startsOn") },
      { label: "お金がかからない最後の日", value: f.date("waiverEndsOn") },
      { label: "この月のお金", value: "¥0" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "price-per-unit": (f) => ({
    question: question(f),
    sentence: `${f.countOf(1)}が${f.yen("unitYen")}だからです。`,
    rows: [
      { label: "1つのお金（税抜）", value: f.yen("unitYen") },
      { label: "数", value: f.count("quantity") },
      { label: `${f.yen("unitYen")} × ${f.whole("quantity")}`, value: f.yen("yen") },
    ],
  }),
  "price-steps": (f) => ({
    question: question(f),
    sentence:
      f.whole("beyondCount") > 0n
        ? `${f.count("beyondFrom")}より多い分のお金を、足すからです。`
        : `${f.count("stepUpTo")}までのお金だからです。`,
    rows: [{ label: "数", value: f.count("quantity") }, ...stepRows(f), { label: "ぜんぶで（税抜）", value: f.yen("yen") }],
    counterfactual: `${f.countOf(nextStep(f).from)}からは、${f.asYen(nextStep(f).yen)}（税抜）です。`,
  }),
  "yearly-fee": (f) => ({
    question: question(f),
    sentence: f.number("term") === 1 ? "最初の1年分のお金だからです。" : `${f.number("term")}年目の1年分のお金だからです。`,
    rows: [
      { label: "この日から", value: f.date("from") },
      { label: "この日まで", value: f.date("to") },
      { label: "1年分のお金（税抜）", value: f.yen("yen"), note: f.name("name") },
    ],
  }),
  "setup-fee": (f) => ({
    question: question(f),
    sentence: "始めるときに、1回だけはらうお金だからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: f.name("name"), value: f.yen("yen"), note: "1回だけ" },
    ],
  }),
  "remaining-months": (f) => ({
    question: question(f),
    sentence: `${f.whole("beforeYen") === 0n ? "1年のお金" : "1年でふえるお金"}の、残り${f.number("remaining")}か月分だからです。`,
    rows: [
      ...yearlyRows(f),
      { label: "ふやした分が始まる日", value: f.date("startsOn") },
      { label: "約束の期間の最後の日", value: f.date("termEndsOn"), note: `始まる月も入れて${f.number("remaining")}か月` },
      { label: remainingSum(f).formula, value: f.yen("yen"), note: cutNote(remainingSum(f).cut) },
    ],
    months: remainingTicks(f),
  }),
  "re-signup-fee": (f) => ({
    question: question(f),
    sentence: "前にやめて、もう一度申し込んだからです。",
    rows: [
      { label: "申し込んだ回数", value: `${f.number("times")}回目`, note: "1回目は0円です" },
      { label: f.name("name"), value: f.yen("yen") },
    ],
    counterfactual: "はじめての申し込みなら、このお金はかかりません。",
  }),
  "tax-once": (f) => ({
    question: `どうして消費税は${f.yen("tax")}ですか`,
    sentence: `税金が入る前のお金をぜんぶ足して、${f.number("rate")}%を1回だけかけるからです。`,
    rows: [
      { label: `税金が${f.number("rate")}%のもののお金（税抜）`, value: f.yen("subtotal") },
      {
        label: `${f.yen("subtotal")} × ${f.number("rate")}%`,
        value: f.yen("tax"),
        note: `${f.word("rounding", rounding)}${f.is("cut") ? "" : "（今回はありません）"}`,
      },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;

function stepRows(f: FactReader): Row[] {
  if (f.whole("beyondCount") === 0n) return [{ label: `${f.count("stepUpTo")}までのお金`, value: f.yen("stepYen") }];
  const count = f.whole("beyondCount");
  return [
    { label: `${f.count("beyondFrom")}までのお金`, value: f.yen("stepYen") },
    {
      label: `${f.yen("beyondYen")} × ${count}`,
      value: f.asYen(f.whole("beyondYen") * count),
      note: `それより多い分は${f.count("beyondEvery")}ごと（足りなくても1回）`,
    },
  ];
}

function yearlyRows(f: FactReader): Row[] {
  return [
    { label: "前の1年のお金（税抜）", value: f.yen("beforeYen"), note: `数は${f.number("fromQuantity")}` },
    { label: "新しい1年のお金（税抜）", value: f.yen("afterYen"), note: `数は${f.number("toQuantity")}・${f.name("name")}` },
    { label: "1年でふえるお金（税抜）", value: f.asYen(remainingSum(f).difference) },
  ];
}
