import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate, Row } from "../words";
import { nameNote } from "./labels";

const question = (f: FactReader) => `なぜ${f.date("startsOn")}に始まりますか`;
const received = (f: FactReader): Row => ({ label: "申込を受け付けた日", value: f.date("receivedOn") });
const starts = (f: FactReader): Row => ({ label: "始まる日", value: f.date("startsOn"), ...nameNote(f) });
const monthLater = (f: FactReader) => f.asDate(f.plainDate("billedFrom").add({ months: 1 }));
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));
const beforeCutoff = (f: FactReader) => f.text("receivedOn") <= f.text("cutoffOn");

/** Why something starts on a day, how long its term is, and from when it is charged. */
export const startReasons = {
  "starts-on-receipt": (f) => ({
    question: question(f),
    sentence: "申込を受け付けた日に始まるからです。",
    rows: [received(f), starts(f)],
  }),
  "provided-by-staff": (f) => ({
    question: question(f),
    sentence: "当社がこの日に提供を始めたからです。",
    rows: [received(f), starts(f)],
  }),
  "starts-at-once": (f) => ({
    question: `なぜ${f.date("startsOn")}から使えますか`,
    sentence: "申込のあと、すぐに使えるからです。",
    rows: [received(f), starts(f)],
  }),
  "starts-after-lead-time": (f) => ({
    question: question(f),
    sentence: f.is("atMost")
      ? `受付から${f.number("businessDays")}営業日以内に始まり、遅くともこの日だからです。`
      : `受付から${f.number("businessDays")}営業日目に始まるからです。`,
    rows: [
      received(f),
      {
        label: "準備の日数",
        value: `${f.number("businessDays")}営業日${f.is("atMost") ? "以内" : ""}`,
        note: "受付日は数えません",
      },
      starts(f),
    ],
  }),
  "starts-with-month": (f) => ({
    question: question(f),
    sentence: beforeCutoff(f)
      ? `${f.number("cutoffDay")}日までの受付は、翌月の1日に始まるからです。`
      : `${f.number("cutoffDay")}日を過ぎた受付は、翌々月の1日に始まるからです。`,
    rows: [received(f), { label: "締切", value: f.date("cutoffOn") }, starts(f)],
    counterfactual: beforeCutoff(f)
      ? `${f.date("cutoffOn")}を過ぎると、始まる日は${f.date("otherwiseOn")}です。`
      : `${f.date("cutoffOn")}までの受付であれば、始まる日は${f.date("otherwiseOn")}でした。`,
  }),
  "starts-on-desired-date": (f) => ({
    question: question(f),
    sentence:
      f.text("startsOn") === f.text("earliestOn")
        ? "始められる日のうち、いちばん早い日だからです。"
        : "開始を希望された日だからです。",
    rows: [
      received(f),
      { label: "いちばん早い日", value: f.date("earliestOn"), note: `受付日の${f.number("earliestDays")}日後` },
      starts(f),
    ],
  }),
  "term-ends": (f) => ({
    question: `なぜ期間は${f.date("termEndsOn")}までですか`,
    sentence: hasSameDay(f)
      ? `${f.number("months")}か月後の同じ日の、前の日に終わるからです。`
      : `${f.number("months")}か月後に同じ日がなく、その月の末日に終わるからです。`,
    rows: [
      { label: "期間の最初の日", value: f.date("termStartsOn") },
      { label: "期間の長さ", value: `${f.number("months")}か月` },
      { label: "期間の最後の日", value: f.date("termEndsOn") },
    ],
  }),
  "billed-from-start-month": (f) => ({
    question: `なぜ料金は${f.date("billedFrom")}からですか`,
    sentence: "始まる月から、料金がかかるからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: "料金の始まり", value: f.date("billedFrom"), note: "日割りはありません" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
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
  "quantity-from": (f) => ({
    question: `なぜ${f.date("startsOn")}から${f.count("toQuantity")}ですか`,
    sentence:
      f.whole("toQuantity") > f.whole("fromQuantity")
        ? "増やした数を、この日から使えるからです。"
        : "減らした数に、この日から変わるからです。",
    rows: [
      { label: "変更を受け付けた日", value: f.date("receivedOn") },
      { label: "変更の前の数", value: f.count("fromQuantity") },
      { label: "変更の後の数", value: f.count("toQuantity") },
      { label: "変わる日", value: f.date("startsOn") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;

function hasSameDay(f: FactReader): boolean {
  const from = f.plainDate("termStartsOn");
  return from.add({ months: f.number("months") }).day === from.day;
}
