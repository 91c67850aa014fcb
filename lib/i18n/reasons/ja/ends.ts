import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { nameNote } from "./labels";

const question = (f: FactReader) => `なぜ${f.date("endsOn")}に終わりますか`;
const ends = (f: FactReader): Row => ({ label: "終わる日", value: f.date("endsOn"), ...nameNote(f) });
const endRows = (f: FactReader): Row[] => [
  { label: "解約を受け付けた日", value: f.date("cancelledOn") },
  { label: "使える最後の日", value: f.date("useEndsOn") },
  { label: "料金の対象の最後の日", value: f.date("endsOn"), note: "日割りはありません" },
];
const nextMonth = (f: FactReader, key: string) => f.asMonth(f.plainDate(key).toPlainYearMonth().add({ months: 1 }));
const beforeCutoff = (f: FactReader) => f.text("acceptedOn") <= f.text("cutoffOn");

/** Why something ends on a day. */
export const endReasons = {
  "ends-with-month": (f) => ({
    question: `なぜ料金は${f.date("endsOn")}までですか`,
    sentence: "解約した月は、日割りをせず末日までの料金がかかるからです。",
    rows: endRows(f),
    counterfactual: `${nextMonth(f, "endsOn")}に解約した場合、${nextMonth(f, "endsOn")}の料金もかかります。`,
  }),
  "ends-on-request": (f) => ({
    question: question(f),
    sentence: "解約を受け付けた日に終わるからです。",
    rows: [{ label: "解約を受け付けた日", value: f.date("cancelledOn") }, ends(f)],
  }),
  "ends-by-cutoff": (f) => ({
    question: question(f),
    sentence: beforeCutoff(f)
      ? `${f.number("cutoffDay")}日までの受理は、その月の末日に終わるからです。`
      : `${f.number("cutoffDay")}日を過ぎた受理は、翌月の末日に終わるからです。`,
    rows: [{ label: "解約を受理した日", value: f.date("acceptedOn") }, { label: "締切", value: f.date("cutoffOn") }, ends(f)],
    counterfactual: beforeCutoff(f)
      ? `${f.date("cutoffOn")}を過ぎた受理であれば、終わる日は${f.date("otherwiseOn")}でした。`
      : `${f.date("cutoffOn")}までの受理であれば、終わる日は${f.date("otherwiseOn")}でした。`,
  }),
  "ends-with-term": (f) => ({
    question: question(f),
    sentence: f.is("renewed")
      ? `${f.date("missedDeadlineOn")}の締切を過ぎ、次の期間で終わるからです。`
      : `${f.date("deadlineOn")}の締切までの受付だからです。`,
    rows: [
      { label: "解約を受け付けた日", value: f.date("decidedOn") },
      ...(f.is("renewed") ? [{ label: "過ぎた締切", value: f.date("missedDeadlineOn") }] : []),
      { label: "この期間の締切", value: f.date("deadlineOn") },
      { label: "期間の最後の日", value: f.date("termEndsOn") },
      ends(f),
    ],
    counterfactual: f.is("renewed")
      ? `${f.date("missedDeadlineOn")}までの受付であれば、その期間で終わりました。`
      : `${f.date("deadlineOn")}を過ぎると、次の締切は${f.date("nextDeadlineOn")}、終わる日は${f.date("nextEndsOn")}です。`,
  }),
  "ends-early": (f) => ({
    question: question(f),
    sentence: "最低利用期間の途中で、受付の月の末日に終わるからです。",
    rows: [
      { label: "途中の解約を受け付けた日", value: f.date("receivedOn") },
      ends(f),
      { label: "最低利用期間の最後の日", value: f.date("minimumTermEndsOn") },
    ],
    counterfactual: "途中で解約しなければ、残りの期間の料金を一度に払うことはありません。",
  }),
  "ends-within-consumer-right": (f) => ({
    question: question(f),
    sentence: `書面を受け取った日から${f.number("days")}日以内の解除だからです。`,
    rows: [
      { label: "書面を受け取った日", value: f.date("documentOn"), note: "1日目" },
      { label: "解除できる最後の日", value: f.date("lastDayOn"), note: `${f.number("days")}日目` },
      ends(f),
    ],
    counterfactual: `${f.date("lastDayOn")}を過ぎると、この解除はできません。`,
  }),
  "ends-terminated": (f) => ({
    question: question(f),
    sentence: "当社が契約を解除し、その月の末日に終わるからです。",
    rows: [{ label: "解除を決めた日", value: f.date("decidedOn") }, ends(f)],
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
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
