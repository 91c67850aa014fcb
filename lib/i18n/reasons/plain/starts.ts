import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate, Row } from "../words";
import { nameNote } from "./labels";

const question = (f: FactReader) => `どうして${f.date("startsOn")}に始まりますか`;
const billedQuestion = (f: FactReader) => `どうして${f.date("billedFrom")}からお金がかかりますか`;
const received = (f: FactReader): Row => ({ label: "申し込みの日", value: f.date("receivedOn") });
const starts = (f: FactReader): Row => ({ label: "始まる日", value: f.date("startsOn"), ...nameNote(f) });
const billed = (f: FactReader): Row => ({
  label: "お金がかかり始める日",
  value: f.date("billedFrom"),
  note: "月の途中でも1か月分です",
});
const monthLater = (f: FactReader) => f.asDate(f.plainDate("billedFrom").add({ months: 1 }));
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));
const beforeCutoff = (f: FactReader) => f.text("receivedOn") <= f.text("cutoffOn");

/** Why something starts on a day, how long it lasts, and from when it costs money, in plain Japanese. */
export const startReasons = {
  "starts-on-receipt": (f) => ({
    question: question(f),
    sentence: "申し込みの日に始まるからです。",
    rows: [received(f), starts(f)],
  }),
  "provided-by-staff": (f) => ({
    question: question(f),
    sentence: "この日に、わたしたちが使えるようにしたからです。",
    rows: [received(f), starts(f)],
  }),
  "starts-at-once": (f) => ({
    question: `どうして${f.date("startsOn")}から使えますか`,
    sentence: "申し込むと、すぐに使えるからです。",
    rows: [received(f), starts(f)],
  }),
  "starts-after-lead-time": (f) => ({
    question: question(f),
    sentence: f.is("atMost")
      ? `会社が開いている日で数えて、${f.number("businessDays")}日までに始まるからです。`
      : `会社が開いている日で数えて、${f.number("businessDays")}日目に始まるからです。`,
    rows: [
      received(f),
      {
        label: "用意にかかる日",
        value: `会社が開いている日で${f.number("businessDays")}日${f.is("atMost") ? "まで" : ""}`,
        note: "申し込みの日は数えません",
      },
      starts(f),
    ],
  }),
  "starts-with-month": (f) => ({
    question: question(f),
    sentence: beforeCutoff(f)
      ? `${f.number("cutoffDay")}日までに申し込むと、次の月の1日に始まるからです。`
      : `${f.number("cutoffDay")}日よりあとに申し込むと、次の次の月の1日に始まるからです。`,
    rows: [received(f), { label: "しめきり", value: f.date("cutoffOn") }, starts(f)],
    counterfactual: beforeCutoff(f)
      ? `${f.date("cutoffOn")}よりあとの申し込みは、${f.date("otherwiseOn")}に始まります。`
      : `${f.date("cutoffOn")}までに申し込むと、${f.date("otherwiseOn")}に始まりました。`,
  }),
  "starts-on-desired-date": (f) => ({
    question: question(f),
    sentence:
      f.text("startsOn") === f.text("earliestOn")
        ? "始めることができる、いちばん早い日だからです。"
        : "あなたが「この日から」と選んだ日だからです。",
    rows: [
      received(f),
      { label: "いちばん早い日", value: f.date("earliestOn"), note: `申し込みの日の${f.number("earliestDays")}日あと` },
      starts(f),
    ],
  }),
  "term-ends": (f) => ({
    question: `どうして約束の期間は${f.date("termEndsOn")}までですか`,
    sentence: hasSameDay(f)
      ? `${f.number("months")}か月あとの同じ日の、前の日に終わるからです。`
      : `${f.number("months")}か月あとに同じ日がないので、月のいちばん最後の日に終わります。`,
    rows: [
      { label: "約束の期間の最初の日", value: f.date("termStartsOn") },
      { label: "約束の期間の長さ", value: `${f.number("months")}か月` },
      { label: "約束の期間の最後の日", value: f.date("termEndsOn") },
    ],
  }),
  "billed-from-start-month": (f) => ({
    question: billedQuestion(f),
    sentence: "始まる月から、お金がかかるからです。",
    rows: [{ label: "始まる日", value: f.date("startsOn") }, billed(f)],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "billed-from-month-after": (f) => ({
    question: billedQuestion(f),
    sentence: "始まった月は0円で、次の月からお金がかかるからです。",
    rows: [
      { label: "始まる日", value: f.date("startsOn") },
      { label: "0円の間", value: `${f.asMonth(f.plainDate("startsOn").toPlainYearMonth())}の終わりまで` },
      billed(f),
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
    counterfactual: `${nextMonth(f, "startsOn")}に始めると、お金は${monthLater(f)}からかかります。`,
  }),
  "billed-after-waiver": (f) => ({
    question: billedQuestion(f),
    sentence: `申し込んだ月から${f.number("months")}か月は、お金がかからないからです。`,
    rows: [
      { label: "申し込みの日", value: f.date("startsOn") },
      { label: "お金がかからない最後の日", value: f.date("waiverEndsOn"), note: "この間は、こわれても直しません" },
      billed(f),
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
    counterfactual: `${nextMonth(f, "startsOn")}に申し込むと、お金は${monthLater(f)}からかかります。`,
  }),
  "quantity-from": (f) => ({
    question: `どうして${f.date("startsOn")}から${f.count("toQuantity")}ですか`,
    sentence:
      f.whole("toQuantity") > f.whole("fromQuantity")
        ? "ふやした分を、この日から使えるからです。"
        : "へらした数に、この日から変わるからです。",
    rows: [
      { label: "変える申し込みの日", value: f.date("receivedOn") },
      { label: "前の数", value: f.count("fromQuantity") },
      { label: "新しい数", value: f.count("toQuantity") },
      { label: "変わる日", value: f.date("startsOn") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;

function hasSameDay(f: FactReader): boolean {
  const from = f.plainDate("termStartsOn");
  return from.add({ months: f.number("months") }).day === from.day;
}
