import type { ReasonKind } from "../../../domain/reason-kinds";
import { formatNumber } from "../../format";
import { interestSum } from "../arithmetic";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate } from "../words";
import { cutNote } from "./labels";

const outside = (f: FactReader) => `どうして${f.yen("yen", "outside")}ですか`;
const excluded = (f: FactReader) => `どうして${f.yen("yen", "excluded")}ですか`;
const notUsed = (f: FactReader) =>
  `${f.asDate(f.plainDate("endsOn").add({ days: 1 }))}から使わなければ、このお金はかかりませんでした。`;

/** Why an early end, late payment, evasion or use after the end costs that much, in plain Japanese. */
export const penaltyReasons = {
  "early-termination": (f) => ({
    question: outside(f),
    sentence: `最初の約束の期間が、まだ${f.number("months")}か月残っているからです。`,
    rows: [
      { label: "終わる日", value: f.date("endsOn") },
      { label: "最初の約束の期間の最後の日", value: f.date("minimumTermEndsOn"), note: `残り${f.number("months")}か月` },
      { label: "1か月のお金", value: f.yen("monthlyYen"), note: f.name("name") },
      {
        label: `${f.yen("monthlyYen")} × ${f.number("months")}`,
        value: f.yen("yen"),
        note: "もう請求した分は入りません",
      },
    ],
    counterfactual: "途中でやめなければ、毎月少しずつはらいます。",
  }),
  "late-interest": (f) => ({
    question: outside(f),
    sentence: "お金をはらうのが、おくれたからです。",
    rows: [
      { label: "おくれた請求書", value: `${f.number("invoice")}番目の請求書` },
      { label: "はらう約束の日", value: f.date("dueOn") },
      { label: "はらった日", value: f.date("paidOn") },
      { label: "1年でかかるお金の割合", value: interestSum(f).rate },
      ...interestSum(f).segments.map(({ principal, days }) => ({
        label: `${f.asYen(principal)} × ${days}日`,
        value: formatNumber(principal * days),
        note: "はらっていないお金 × おくれた日",
      })),
      { label: interestSum(f).formula, value: f.yen("yen"), note: cutNote(interestSum(f).cut) },
    ],
    counterfactual: `${f.date("dueOn")}までにはらえば、このお金はかかりませんでした。`,
  }),
  surcharge: (f) => ({
    question: outside(f),
    sentence: `はらわなければいけなかったお金の、${f.number("times")}倍をはらう約束だからです。`,
    rows: [
      { label: "はらわなければいけなかったお金", value: f.yen("evaded") },
      { label: `${f.yen("evaded")} × ${f.number("times")}`, value: f.yen("yen") },
    ],
  }),
  "used-after-end": (f) => ({
    question: excluded(f),
    sentence: `契約が終わったあと、${f.month("month")}にも使っていたからです。`,
    rows: [
      { label: "契約の最後の日", value: f.date("endsOn") },
      { label: "使い終わったとわかった日", value: f.date("confirmedOn") },
      { label: f.month("month"), value: f.yen("yen"), note: "月の途中でも1か月分です" },
    ],
    counterfactual: notUsed(f),
  }),
  "next-term-used": (f) => ({
    question: excluded(f),
    sentence: `契約が終わったあとも使ったので、次の${f.number("months")}か月分がかかります。`,
    rows: [
      { label: "契約の最後の日", value: f.date("endsOn") },
      { label: "1か月のお金（税抜）", value: f.yen("monthlyYen") },
      { label: `${f.yen("monthlyYen")} × ${f.number("months")}`, value: f.yen("yen") },
    ],
    counterfactual: notUsed(f),
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
