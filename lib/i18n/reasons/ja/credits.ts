import type { ReasonKind } from "../../../domain/reason-kinds";
import { interruptionSum, restrictionSum } from "../arithmetic";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { cutNote, duration } from "./labels";

const question = (f: FactReader) => `なぜ${f.yen("yen")}（税抜）ですか`;
const span = (f: FactReader, what: string): Row[] => [
  { label: `${what}の最初の日`, value: f.date("from") },
  { label: `${what}の最後の日`, value: f.date("to") },
];
const beyondMinutes = (f: FactReader) => Math.max(0, f.number("minutes") - f.number("beyondHours") * 60);

/** Why something is given back, or an earlier amount put right. */
export const creditReasons = {
  "interruption-credit": (f) => ({
    question: question(f),
    sentence: `${f.number("beyondHours")}時間を超えて止まった、${f.number("creditDays")}日分を返すからです。`,
    rows: [
      { label: "止まった日時", value: f.instant("from") },
      { label: "使えるようになった日時", value: f.instant("to") },
      { label: "続けて止まった時間", value: duration(f.number("minutes")) },
      {
        label: `${f.number("beyondHours")}時間を超えた時間`,
        value: duration(beyondMinutes(f)),
        note: `24時間ごとに1日と数えて${f.number("creditDays")}日`,
      },
      { label: "1年分の料金（税抜）", value: f.yen("yearlyYen") },
      { label: interruptionSum(f).formula, value: f.yen("yen"), note: cutNote(interruptionSum(f).cut) },
    ],
  }),
  "restriction-credit": (f) => ({
    question: question(f),
    sentence: f.is("capped")
      ? "使用が制限された日の分を、1か月分を上限に返すからです。"
      : `使用が制限された${f.number("days")}日分を返すからです。`,
    rows: [
      ...span(f, "制限"),
      { label: "1か月分の料金（税抜）", value: f.yen("monthYen"), note: restrictionSum(f).month },
      {
        label: restrictionSum(f).formula,
        value: f.asYen(restrictionSum(f).size),
        note: cutNote(restrictionSum(f).cut),
      },
      { label: "返す額（税抜）", value: f.yen("yen"), note: "1か月分が上限" },
    ],
  }),
  "renewal-credited": (f) => ({
    question: question(f),
    sentence: "請求した更新の期間の前に、契約が終わるからです。",
    rows: [
      { label: "契約の最後の日", value: f.date("endsOn") },
      ...span(f, "請求した期間"),
      { label: "取り消す料金（税抜）", value: f.yen("yen"), note: f.name("name") },
    ],
  }),
  "month-changed": (f) => ({
    question: question(f),
    sentence: `${f.month("month")}の料金は請求のあとで変わり、その差額だからです。`,
    rows: [
      { label: "前の料金（税抜）", value: f.yen("beforeYen"), note: f.name("name") },
      { label: "今の料金（税抜）", value: f.yen("afterYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
  corrected: (f) => ({
    question: question(f),
    sentence: "過去の記録を直し、差額が出たからです。",
    rows: [
      { label: "直した記録の番号", value: f.text("event"), note: f.name("name") },
      { label: "請求した料金（税抜）", value: f.yen("beforeYen") },
      { label: "正しい料金（税抜）", value: f.yen("afterYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
