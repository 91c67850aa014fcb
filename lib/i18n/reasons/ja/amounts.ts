import type { ReasonKind } from "../../../domain/reason-kinds";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate } from "../words";

const rounding: Readonly<Record<string, string>> = { truncate: "切り捨て", "half-up": "四捨五入", ceil: "切り上げ" };

/** Why an amount is that amount. */
export const amountReasons = {
  "monthly-fee": (f) => ({
    question: `なぜ${f.yen("yen")}（税抜）ですか`,
    sentence: `${f.month("month")}は、月額がかかる月だからです。`,
    rows: [
      { label: "月額（税抜）", value: f.yen("yen"), note: f.name("name") },
      { label: "料金の始まり", value: f.date("billedFrom") },
      { label: "この月の料金（税抜）", value: f.yen("yen"), note: "日割りはありません" },
    ],
    months: monthTicks(f, f.plainMonth("month"), false),
  }),
  "last-month-in-full": (f) => ({
    question: `なぜ${f.yen("yen")}（税抜）ですか`,
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
  "re-signup-fee": (f) => ({
    question: `なぜ${f.yen("yen")}（税抜）ですか`,
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
        note: `1円未満は${rounding[f.text("rounding")] ?? ""}${f.is("cut") ? "" : "（今回は端数なし）"}`,
      },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
