import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { nameNote } from "./labels";

const question = (f: FactReader) => `どうして${f.date("endsOn")}に終わりますか`;
const asked = (f: FactReader, key: string): Row => ({ label: "「やめる」と申し込んだ日", value: f.date(key) });
const ends = (f: FactReader): Row => ({ label: "終わる日", value: f.date("endsOn"), ...nameNote(f) });
const endRows = (f: FactReader): Row[] => [
  asked(f, "cancelledOn"),
  { label: "使える最後の日", value: f.date("useEndsOn") },
  { label: "お金がかかる最後の日", value: f.date("endsOn"), note: "月の途中でも1か月分です" },
];
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));
const beforeCutoff = (f: FactReader) => f.text("acceptedOn") <= f.text("cutoffOn");

/** Why something ends on a day, in plain Japanese. */
export const endReasons = {
  "ends-with-month": (f) => ({
    question: `どうして${f.date("endsOn")}までお金がかかりますか`,
    sentence: "やめた月は、1か月分のお金がぜんぶかかるからです。",
    rows: endRows(f),
    counterfactual: `${nextMonth(f, "endsOn")}にやめると、${nextMonth(f, "endsOn")}のお金もかかります。`,
  }),
  "ends-on-request": (f) => ({
    question: question(f),
    sentence: "「やめる」と申し込んだ日に終わるからです。",
    rows: [asked(f, "cancelledOn"), ends(f)],
  }),
  "ends-by-cutoff": (f) => ({
    question: question(f),
    sentence: beforeCutoff(f)
      ? `${f.number("cutoffDay")}日までに決まると、その月の終わりに終わるからです。`
      : `${f.number("cutoffDay")}日よりあとに決まると、次の月の終わりに終わるからです。`,
    rows: [
      { label: "やめることが決まった日", value: f.date("acceptedOn") },
      { label: "しめきり", value: f.date("cutoffOn") },
      ends(f),
    ],
    counterfactual: beforeCutoff(f)
      ? `${f.date("cutoffOn")}よりあとに決まると、${f.date("otherwiseOn")}に終わりました。`
      : `${f.date("cutoffOn")}までに決まると、${f.date("otherwiseOn")}に終わりました。`,
  }),
  "ends-with-term": (f) => ({
    question: question(f),
    sentence: f.is("renewed")
      ? `しめきりは${f.date("missedDeadlineOn")}でしたが、間に合わなかったからです。`
      : `しめきりの${f.date("deadlineOn")}に、間に合ったからです。`,
    rows: [
      asked(f, "decidedOn"),
      ...(f.is("renewed") ? [{ label: "間に合わなかったしめきり", value: f.date("missedDeadlineOn") }] : []),
      { label: "この期間のしめきり", value: f.date("deadlineOn") },
      { label: "約束の期間の最後の日", value: f.date("termEndsOn") },
      ends(f),
    ],
    counterfactual: f.is("renewed")
      ? `${f.date("missedDeadlineOn")}までに申し込むと、その期間で終わりました。`
      : `間に合わないと、次のしめきりは${f.date("nextDeadlineOn")}、終わる日は${f.date("nextEndsOn")}です。`,
  }),
  "ends-early": (f) => ({
    question: question(f),
    sentence: "約束の期間の途中でやめると、その月の終わりに終わるからです。",
    rows: [asked(f, "receivedOn"), ends(f), { label: "最初の約束の期間の最後の日", value: f.date("minimumTermEndsOn") }],
    counterfactual: "途中でやめなければ、残りのお金を一度にはらうことはありません。",
  }),
  "ends-within-consumer-right": (f) => ({
    question: question(f),
    sentence: `契約の紙をもらってから${f.number("days")}日までは、すぐにやめられるからです。`,
    rows: [
      { label: "契約の紙をもらった日", value: f.date("documentOn"), note: "1日目" },
      { label: "すぐにやめられる最後の日", value: f.date("lastDayOn"), note: `${f.number("days")}日目` },
      ends(f),
    ],
    counterfactual: `${f.date("lastDayOn")}よりあとは、この方法ではやめられません。`,
  }),
  "ends-terminated": (f) => ({
    question: question(f),
    sentence: "わたしたちが契約を終わりにして、その月の終わりに終わるからです。",
    rows: [{ label: "終わりにすると決めた日", value: f.date("decidedOn") }, ends(f)],
  }),
  "ends-in-waiver": (f) => ({
    question: `どうして${f.name("name")}のお金はかかりませんか`,
    sentence: "お金がかからない間に、やめたからです。",
    rows: [...endRows(f).slice(0, 2), { label: "お金がかからない最後の日", value: f.date("waiverEndsOn") }],
    counterfactual: `${f.date("waiverEndsOn")}よりあとにやめると、その月のお金がかかります。`,
  }),
  "ends-with-contract": (f) => ({
    question: `どうして${f.date("endsOn")}までですか`,
    sentence: "契約が終わると、オプションも終わるからです。",
    rows: [asked(f, "cancelledOn"), { label: "契約の最後の日", value: f.date("endsOn") }],
  }),
  "ends-with-base": (f) => ({
    question: `どうして${f.name("name")}も終わりますか`,
    sentence: `${f.name("base")}といっしょに終わるオプションだからです。`,
    rows: [{ label: "もとのオプション", value: f.name("base") }],
  }),
  "ends-with-account-id": (f) => ({
    question: "どうしてこのオプションも終わりますか",
    sentence: "アカウントIDを消すと、そのIDのオプションも終わるからです。",
    rows: [
      { label: "消すアカウントID", value: f.text("accountId") },
      { label: "消す日", value: f.date("on") },
    ],
  }),
  "ends-by-itself": (f) => ({
    question: `どうして${f.name("name")}が終わりますか`,
    sentence: "使っている数が、はじめからある数より多くなくなるからです。",
    rows: [{ label: "使っている数がへる日", value: f.date("on") }],
    counterfactual: "使っている数が、はじめからある数より多い間は、終わりません。",
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
