import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";

const question = (f: FactReader) => `どうして${f.date("receivedOn")}に申し込んだことになりますか`;
const applied = (f: FactReader): Row => ({
  label: "申し込みを送った日と時間",
  value: `${f.date("appliedOn")} ${f.text("appliedTime")}`,
  note: f.is("businessDay") ? "会社が開いている日です" : "会社が休みの日です",
});
const received = (f: FactReader): Row => ({ label: "申し込んだことになる日", value: f.date("receivedOn") });
const sameDay = (f: FactReader) => f.text("receivedOn") === f.text("appliedOn");

function hoursSentence(f: FactReader): string {
  if (!sameDay(f)) return "会社が開いていない時間の申し込みは、次に開く日の分になります。";
  if (f.text("appliedTime") < f.text("from")) return "会社が開く前の申し込みは、その日に開いたときの分になります。";
  return "会社が開いている時間に申し込んだからです。";
}

/** Why an application counts on a day, in plain Japanese. */
export const receiptReasons = {
  "received-the-same-day": (f) => ({
    question: question(f),
    sentence: "申し込みを送ったその日が、申し込みの日になるからです。",
    rows: [{ label: "申し込みを送った日", value: f.date("appliedOn") }, received(f)],
  }),
  "received-by-cutoff": (f) => ({
    question: question(f),
    sentence: sameDay(f)
      ? `会社が開いている日の、${f.text("cutoff")}より前に申し込んだからです。`
      : f.is("businessDay")
        ? `${f.text("cutoff")}からあとの申し込みは、会社が次に開く日の分になります。`
        : "会社が休みの日の申し込みは、次に開く日の分になります。",
    rows: [applied(f), { label: "その日の分になる時間", value: `${f.text("cutoff")}より前` }, received(f)],
    ...(f.is("businessDay")
      ? {
          counterfactual: sameDay(f)
            ? `${f.text("cutoff")}からあとに申し込むと、会社が次に開く日の分でした。`
            : `${f.text("cutoff")}より前に申し込むと、${f.date("appliedOn")}の分でした。`,
        }
      : {}),
  }),
  "received-in-hours": (f) => ({
    question: question(f),
    sentence: hoursSentence(f),
    rows: [
      applied(f),
      { label: "会社が開いている時間", value: `${f.text("from")}〜${f.text("until")}`, note: "会社が開いている日だけ" },
      received(f),
    ],
    ...(f.is("businessDay")
      ? {
          counterfactual: sameDay(f)
            ? `${f.text("until")}からあとに申し込むと、会社が次に開く日の分でした。`
            : `${f.text("until")}より前に申し込むと、${f.date("appliedOn")}の分でした。`,
        }
      : {}),
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
