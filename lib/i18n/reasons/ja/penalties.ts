import type { ReasonKind } from "../../../domain/reason-kinds";
import { formatNumber } from "../../format";
import { interestSum } from "../arithmetic";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate } from "../words";
import { cutNote } from "./labels";

const outside = (f: FactReader) => `なぜ${f.yen("yen", "outside")}ですか`;
const excluded = (f: FactReader) => `なぜ${f.yen("yen", "excluded")}ですか`;
const dayAfter = (f: FactReader, key: string) => f.asDate(f.plainDate(key).add({ days: 1 }));

/** Why an early end, late payment, evasion or use after the end costs that much. */
export const penaltyReasons = {
  "early-termination": (f) => ({
    question: outside(f),
    sentence: `最低利用期間の、まだ請求していない${f.number("months")}か月分だからです。`,
    rows: [
      { label: "終わる日", value: f.date("endsOn") },
      { label: "最低利用期間の最後の日", value: f.date("minimumTermEndsOn"), note: `残り${f.number("months")}か月` },
      { label: "月額", value: f.yen("monthlyYen"), note: f.name("name") },
      { label: `${f.yen("monthlyYen")} × ${f.number("months")}`, value: f.yen("yen"), note: "請求済みの分は入りません" },
    ],
    counterfactual: "途中で解約しなければ、毎月の料金としてかかります。",
  }),
  "late-interest": (f) => ({
    question: outside(f),
    sentence: "支払期日の次の日から、支払いの前の日まで遅れたからです。",
    rows: [
      { label: "遅れた請求", value: `${f.number("invoice")}番目の請求` },
      { label: "支払期日", value: f.date("dueOn") },
      { label: "支払いの日", value: f.date("paidOn") },
      { label: "年率", value: interestSum(f).rate },
      ...interestSum(f).segments.map(({ principal, days }) => ({
        label: `${f.asYen(principal)} × ${days}日`,
        value: formatNumber(principal * days),
        note: "支払われていない額 × 日数",
      })),
      { label: interestSum(f).formula, value: f.yen("yen"), note: cutNote(interestSum(f).cut) },
    ],
    counterfactual: `${f.date("dueOn")}までに支払えば、かかりませんでした。`,
  }),
  surcharge: (f) => ({
    question: outside(f),
    sentence: `免れた料金の${f.number("times")}倍をいただくからです。`,
    rows: [
      { label: "免れた料金", value: f.yen("evaded") },
      { label: `${f.yen("evaded")} × ${f.number("times")}`, value: f.yen("yen") },
    ],
  }),
  "used-after-end": (f) => ({
    question: excluded(f),
    sentence: `契約が終わったあとの、${f.month("month")}の使用の料金だからです。`,
    rows: [
      { label: "契約の最後の日", value: f.date("endsOn") },
      { label: "使用の終わりを確かめた日", value: f.date("confirmedOn") },
      { label: f.month("month"), value: f.yen("yen"), note: "日割りはありません" },
    ],
    counterfactual: `${dayAfter(f, "endsOn")}から使っていなければ、かかりませんでした。`,
  }),
  "next-term-used": (f) => ({
    question: excluded(f),
    sentence: `契約が終わったあとの使用で、次の${f.number("months")}か月分がかかるからです。`,
    rows: [
      { label: "契約の最後の日", value: f.date("endsOn") },
      { label: "月額（税抜）", value: f.yen("monthlyYen") },
      { label: `${f.yen("monthlyYen")} × ${f.number("months")}`, value: f.yen("yen") },
    ],
    counterfactual: `${dayAfter(f, "endsOn")}から使っていなければ、かかりませんでした。`,
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
