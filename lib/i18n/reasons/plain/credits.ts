import type { ReasonKind } from "../../../domain/reason-kinds";
import { interruptionSum, restrictionSum } from "../arithmetic";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { cutNote, duration } from "./labels";

const question = (f: FactReader) => `どうして${f.yen("yen")}（税抜）ですか`;
const span = (f: FactReader, what: string): Row[] => [
  { label: `${what}最初の日`, value: f.date("from") },
  { label: `${what}最後の日`, value: f.date("to") },
];
const beyondMinutes = (f: FactReader) => Math.max(0, f.number("minutes") - f.number("beyondHours") * 60);

/** Why something is given back, or an earlier amount put right, in plain Japanese. */
export const creditReasons = {
  "interruption-credit": (f) => ({
    question: question(f),
    sentence: `${f.number("beyondHours")}時間より長く使えなかったので、${f.number("creditDays")}日分を返します。`,
    rows: [
      { label: "使えなくなった日と時間", value: f.instant("from") },
      { label: "また使えるようになった日と時間", value: f.instant("to") },
      { label: "続けて使えなかった時間", value: duration(f.number("minutes")) },
      {
        label: `${f.number("beyondHours")}時間より長い分`,
        value: duration(beyondMinutes(f)),
        note: `24時間で1日と数えて${f.number("creditDays")}日`,
      },
      { label: "1年のお金（税抜）", value: f.yen("yearlyYen") },
      { label: interruptionSum(f).formula, value: f.yen("yen"), note: cutNote(interruptionSum(f).cut) },
    ],
  }),
  "restriction-credit": (f) => ({
    question: question(f),
    sentence: f.is("capped")
      ? "使えなかった日の分を、1か月分までで返すからです。"
      : `自由に使えなかった${f.number("days")}日分を返すからです。`,
    rows: [
      ...span(f, "自由に使えなかった"),
      { label: "1か月のお金（税抜）", value: f.yen("monthYen"), note: restrictionSum(f).month },
      { label: restrictionSum(f).formula, value: f.asYen(restrictionSum(f).size), note: cutNote(restrictionSum(f).cut) },
      { label: "返すお金（税抜）", value: f.yen("yen"), note: "1か月分より多くはなりません" },
    ],
  }),
  "renewal-credited": (f) => ({
    question: question(f),
    sentence: "次の1年のお金を請求しましたが、その前に契約が終わるからです。",
    rows: [
      { label: "契約の最後の日", value: f.date("endsOn") },
      ...span(f, "請求した期間の"),
      { label: "返すお金（税抜）", value: f.yen("yen"), note: f.name("name") },
    ],
  }),
  "month-changed": (f) => ({
    question: question(f),
    sentence: `${f.month("month")}のお金が、請求したあとで変わったからです。`,
    rows: [
      { label: "前のお金（税抜）", value: f.yen("beforeYen"), note: f.name("name") },
      { label: "今のお金（税抜）", value: f.yen("afterYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
  corrected: (f) => ({
    question: question(f),
    sentence: "前のまちがいを直したら、お金が変わったからです。",
    rows: [
      { label: "直したものの番号", value: f.text("event"), note: f.name("name") },
      { label: "前に請求したお金（税抜）", value: f.yen("beforeYen") },
      { label: "正しいお金（税抜）", value: f.yen("afterYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
