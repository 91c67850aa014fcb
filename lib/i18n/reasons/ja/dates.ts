import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate, Row } from "../words";

const startRows = (f: FactReader): Row[] => [
  { label: "申込を受け付けた日", value: f.date("receivedOn") },
  { label: "始まる日", value: f.date("startsOn") },
];
const endRows = (f: FactReader): Row[] => [
  { label: "解約を受け付けた日", value: f.date("cancelledOn") },
  { label: "使える最後の日", value: f.date("useEndsOn") },
  { label: "料金の対象の最後の日", value: f.date("endsOn"), note: "日割りはありません" },
];
const monthLater = (f: FactReader) => f.asDate(f.plainDate("billedFrom").add({ months: 1 }));
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));

/** Why a date is that date. */
export const dateReasons = {
  "starts-on-receipt": (f) => ({
    question: `なぜ${f.date("startsOn")}に始まりますか`,
    sentence: "申込を受け付けた日に開通するからです。",
    rows: startRows(f),
  }),
  "provided-by-staff": (f) => ({
    question: `なぜ${f.date("startsOn")}に始まりますか`,
    sentence: "当社がこの日に開通したからです。",
    rows: startRows(f),
  }),
  "starts-at-once": (f) => ({
    question: `なぜ${f.date("startsOn")}から使えますか`,
    sentence: "オプションは、申込のあとすぐに使えるからです。",
    rows: startRows(f),
  }),
  "billed-from-month-after": (f) => ({
    question: `なぜ料金は${f.date("billedFrom")}からですか`,
    sentence: "始まった月は無料で、翌月から料金がかかるからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: "無料の期間", value: `${f.asMonth(f.plainDate("startsOn").toPlainYearMonth())}の末日まで` },
      { label: "料金の始まり", value: f.date("billedFrom"), note: "日割りはありません" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
    counterfactual: `${nextMonth(f, "startsOn")}に始めた場合、料金は${monthLater(f)}からです。`,
  }),
  "billed-after-waiver": (f) => ({
    question: `なぜ料金は${f.date("billedFrom")}からですか`,
    sentence: `申し込んだ月から${f.number("months")}か月は免責期間だからです。`,
    rows: [
      { label: "申込を受け付けた日", value: f.date("startsOn") },
      { label: "免責期間の最後の日", value: f.date("waiverEndsOn"), note: "料金も保証もありません" },
      { label: "料金の始まり", value: f.date("billedFrom"), note: "日割りはありません" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
    counterfactual: `${nextMonth(f, "startsOn")}に申し込んだ場合、料金は${monthLater(f)}からです。`,
  }),
  "ends-with-month": (f) => ({
    question: `なぜ料金は${f.date("endsOn")}までですか`,
    sentence: "解約した月は、日割りをせず末日までの料金がかかるからです。",
    rows: endRows(f),
    counterfactual: `${nextMonth(f, "endsOn")}に解約した場合、${nextMonth(f, "endsOn")}の料金もかかります。`,
  }),
  "ends-in-waiver": (f) => ({
    question: `なぜ${f.name("name")}の料金はかかりませんか`,
    sentence: "免責期間の中で解約したからです。",
    rows: [...endRows(f).slice(0, 2), { label: "免責期間の最後の日", value: f.date("waiverEndsOn") }],
    counterfactual: `${f.date("waiverEndsOn")}を過ぎて解約すると、その月の料金がかかります。`,
  }),
  "ends-with-contract": (f) => ({
    question: `なぜ${f.date("endsOn")}までですか`,
    sentence: "契約が終わると、オプションも終わるからです。",
    rows: [
      { label: "解約を受け付けた日", value: f.date("cancelledOn") },
      { label: "契約の最後の日", value: f.date("endsOn") },
    ],
  }),
  "ends-with-base": (f) => ({
    question: `なぜ${f.name("name")}も終わりますか`,
    sentence: `${f.name("base")}と一緒に終わるオプションだからです。`,
    rows: [{ label: "もとになるオプション", value: f.name("base") }],
  }),
  "ends-with-account-id": (f) => ({
    question: "なぜこのオプションも終わりますか",
    sentence: "アカウントIDを削除すると、そのオプションも終わるからです。",
    rows: [
      { label: "削除するアカウントID", value: f.text("accountId") },
      { label: "削除の日", value: f.date("on") },
    ],
  }),
  "ends-by-itself": (f) => ({
    question: `なぜ${f.name("name")}が終わりますか`,
    sentence: "登録の数が、どれも基本の数以下に減るからです。",
    rows: [{ label: "登録が減る日", value: f.date("on") }],
    counterfactual: "登録の数が基本の数より多い間は、終わりません。",
  }),
  "issued-month-after": (f) => ({
    question: `なぜ${f.date("issuedOn")}の請求ですか`,
    sentence: `${f.month("month")}の料金を、この日にまとめて請求するからです。`,
    rows: [
      { label: "料金の月", value: f.month("month") },
      { label: "発行日", value: f.date("issuedOn") },
      { label: "カードの決済日", value: f.date("cardChargedOn") },
      { label: "支払期日", value: f.date("dueOn") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
